import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**16)


def step(slope):
    optimizer.zero_grad()
    scaler.scale((weight * slope).sum()).backward()
    scaler.step(optimizer)
    scaler.update()


for _ in range(170):
    step(torch.nan)
print("                     scale weight")
print("after losses of nan: ", scaler.get_scale(), weight.item())
step(2.0)
print("after a finite loss: ", scaler.get_scale(), weight.item())
