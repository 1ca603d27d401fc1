import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(400, 200)
print("a new layer")
print(f"  largest weight {layer.weight.abs().max().item():.3f}")
print(f"  largest bias   {layer.bias.abs().max().item():.3f}")
print(f"  1 / sqrt(400)  {400**-0.5:.3f}")

nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
nn.init.zeros_(layer.bias)
print("after two calls of nn.init")
print(f"  std of weight  {layer.weight.std().item():.2f}")
print(f"  sqrt(2 / 400)  {(2 / 400) ** 0.5:.2f}")
print(f"  largest bias   {layer.bias.abs().max().item():.2f}")
