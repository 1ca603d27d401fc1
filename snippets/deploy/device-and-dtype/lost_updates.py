import torch
from torch import nn

half = nn.Parameter(torch.ones(1, dtype=torch.bfloat16))
master = nn.Parameter(torch.ones(1))
copy = master.detach().bfloat16().requires_grad_()
optimizer = torch.optim.SGD([half, master], lr=0.001)
for _ in range(100):
    optimizer.zero_grad()
    (half + copy).backward()
    master.grad, copy.grad = copy.grad.float(), None
    optimizer.step()
    with torch.no_grad():
        copy.copy_(master)

for name, weight in {"alone": half, "master": master, "copy": copy}.items():
    grad = None if weight.grad is None else weight.grad.item()
    value = f"{weight.item():.4f}"
    print(f"{name:6} {weight.dtype!s:14} gradient {grad!s:4} weight {value}")
