import torch
from torch import nn

layer = nn.Linear(4, 2, device="meta")
try:
    layer.to("cpu")
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")

layer.to_empty(device="cpu")  # memory, and whatever numbers stand in it
layer.reset_parameters()
print("cured:", tuple(layer(torch.zeros(3, 4)).shape))

x = torch.zeros(3, device="meta")
try:
    print(x.sum().item())
except RuntimeError as error:
    print(f"RuntimeError: {error}")
