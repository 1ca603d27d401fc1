import torch
from torch import nn

F = nn.functional
for eps in 1e-12, 1e-3:
    x = torch.zeros(2, requires_grad=True)
    F.normalize(x, dim=0, eps=eps).sum().backward()
    print(f"eps {eps:.0e}: gradient {x.grad[0].item():.0e}")
