import torch
from torch import nn

layer, x = nn.Linear(3, 2), torch.ones(5, 3)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = layer(x)
    loss = nn.functional.mse_loss(y, torch.zeros(5, 2))
loss.backward()

for name, tensor in {
    "weight": layer.weight,
    "linear": y,
    "mse_loss": loss,
    "gradient": layer.weight.grad,
}.items():
    print(f"{name:9} {tensor.dtype}")
