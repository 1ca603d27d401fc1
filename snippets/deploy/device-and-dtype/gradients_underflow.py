import torch
from torch import nn


def small_loss(weight):
    return (weight.half() * 1e-4).sum() * 1e-4  # its gradient is 1e-8


weight = nn.Parameter(torch.ones(1))
small_loss(weight).backward()
print(f"plain: gradient {weight.grad.item():.0e}")

optimizer = torch.optim.SGD([weight], lr=1e7)
optimizer.zero_grad()
(small_loss(weight) * 2.0**14).backward()
unscaled = weight.grad.div(2.0**14)
print(f"scaled by hand: gradient {unscaled.item():.0e}")

scaler = torch.amp.GradScaler("cpu", init_scale=2.0**14)
for _ in range(2):
    optimizer.zero_grad()
    scaler.scale(small_loss(weight)).backward()
    scaler.step(optimizer)  # divides the gradients, then steps
    scaler.update()
    print(f"GradScaler: weight {weight.item():.1f}")

scaler.scale(small_loss(weight)).backward()
scaler.step(optimizer)
try:
    scaler.step(optimizer)
except RuntimeError as error:
    print(f"without update: RuntimeError: {error}")
