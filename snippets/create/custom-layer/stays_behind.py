import torch
from torch import nn


class PlainTensor(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = torch.tensor([2.0])

    def forward(self, x):
        return x * self.scale


class FixedDevice(nn.Module):
    def forward(self, x):
        return x + torch.ones(x.shape, device="cpu")


class Cured(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("scale", torch.tensor([2.0]))

    def forward(self, x):
        return x * self.scale + torch.ones_like(x)


for layer_class in (PlainTensor, FixedDevice, Cured):
    layer = layer_class().to("meta")
    name = layer_class.__name__
    try:
        y = layer(torch.ones(3, device="meta"))
        print(f"{name}: output on {y.device}")
    except RuntimeError as error:
        print(f"{name}: {error}")

x = torch.ones(3, dtype=torch.float16)
for layer_class in (PlainTensor, FixedDevice, Cured):
    print(layer_class.__name__, layer_class().half()(x).dtype)
