import torch
from torch import nn


class Swallows(nn.Module):
    def __init__(self, activation=nn.PReLU(), **kwargs):  # noqa: B008
        super().__init__()
        self.activation = activation
        self.has_bias = kwargs.get("bias", True)


class Cured(nn.Module):
    def __init__(self, activation=None, *, bias=True):
        super().__init__()
        self.activation = nn.PReLU() if activation is None else activation
        self.has_bias = bias


wanted = {"use_bias": False}
for layer_class in (Swallows, Cured):
    print(layer_class.__name__)
    first = layer_class()
    second = layer_class()
    with torch.no_grad():
        first.activation.weight.fill_(7)
    print("  weight of the second:", second.activation.weight.tolist())
    try:
        layer = layer_class(**wanted)
        print("  use_bias=False: has_bias is", layer.has_bias)
    except TypeError as error:
        print(f"  TypeError: {error}")
