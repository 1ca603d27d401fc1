import torch
from torch import nn

layer = nn.Linear(3, 2, device="meta", dtype=torch.bfloat16)
print("keywords", layer.weight.device, layer.weight.dtype)

with torch.device("meta"):
    layer = nn.Linear(3, 2)
print("context ", layer.weight.device, layer.weight.dtype)

torch.set_default_dtype(torch.float64)
layer = nn.Linear(3, 2)
torch.set_default_dtype(torch.float32)
print("default ", layer.weight.device, layer.weight.dtype)
