import torch
from torch import nn


class Before(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.register_buffer("peak", torch.ones(channels))


class After(nn.Module):
    def __init__(self, channels, device=None, dtype=None):
        super().__init__()
        where = {"device": device, "dtype": dtype}
        self.weight = nn.Parameter(torch.ones(channels, **where))
        self.register_buffer("peak", torch.ones(channels, **where))


def test(layer_class):
    layer = layer_class(3, device="meta", dtype=torch.float64)
    for name, tensor in layer.state_dict().items():
        assert tensor.is_meta, f"{name} is not on meta"
        assert tensor.dtype == torch.float64, f"{name} is {tensor.dtype}"
    layer = layer_class(3)
    assert layer.weight.dtype == torch.get_default_dtype()


for layer_class in (Before, After):
    try:
        test(layer_class)
        print(f"{layer_class.__name__}: green")
    except (AssertionError, TypeError) as error:
        print(f"{layer_class.__name__}: red: {error}")
