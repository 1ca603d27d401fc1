import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3, dtype=torch.float64)
weight = torch.randn(4, 3, dtype=torch.float64)
norm = nn.BatchNorm1d(4, eps=1e-12, dtype=torch.float64)


def run(scale):
    scaled = (weight * scale).requires_grad_()
    output = norm(x @ scaled.T)
    output.pow(3).sum().backward()
    return output, scaled.grad.norm().item()


first, unit = run(1)
print("weight  same output  size of the gradient")
for scale in (1, 10, 100):
    output, size = run(scale)
    print(f"x {scale:4}  {torch.allclose(output, first)!s:11}", end="  ")
    print(f"{size / unit:.2f}")
