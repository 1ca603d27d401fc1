import torch
from torch import nn

F = nn.functional
for dtype, eps in [
    (torch.float32, 1e-12),
    (torch.float32, 1e-3),
    (torch.float16, 1e-12),
]:
    x = torch.zeros(2, dtype=dtype, requires_grad=True)
    y = F.normalize(x, dim=0, eps=eps)
    y.sum().backward()
    value = y[0].item()
    print(f"{dtype}, eps {eps:.0e}: {value}, gradient {x.grad[0].item():.0e}")
