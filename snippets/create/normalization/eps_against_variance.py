import torch
from torch import nn

torch.manual_seed(0)
x = nn.functional.layer_norm(torch.randn(16), (16,), eps=0.0)
x = x.double()  # standard deviation 1

print("eps     input 1.0  input 0.01  input 0.001")
for eps in (1e-3, 1e-5, 1e-8):
    norm = nn.LayerNorm(16, eps=eps, dtype=torch.float64)
    outputs = [norm(x), norm(x * 0.01), norm(x * 0.001)]
    spread = [y.std(correction=0).item() for y in outputs]
    print(f"{eps:.0e}  {spread[0]:9.2f}  {spread[1]:10.2f}  {spread[2]:11.2f}")
