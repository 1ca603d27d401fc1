import torch
from torch import nn


class Before(nn.Module):
    def __init__(self, channels, device=None, dtype=None):
        super().__init__()
        where = {"device": device, "dtype": dtype}
        self.weight = nn.Parameter(torch.ones(channels, **where))
        self.register_buffer("peak", torch.ones(channels, **where))


class After(Before):
    def __init__(self, channels, device=None, dtype=None):
        super().__init__(channels, device, dtype)
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.ones_(self.weight)
        nn.init.ones_(self.peak)  # a buffer has to be filled as well


def test(layer_class):
    layer = layer_class(3, device="meta").to_empty(device="cpu")
    with torch.no_grad():
        for tensor in layer.state_dict().values():
            tensor.fill_(torch.nan)  # what to_empty leaves may be anything
    layer.reset_parameters()
    for name, tensor in layer_class(3).state_dict().items():
        assert torch.equal(layer.state_dict()[name], tensor), name


for layer_class in (Before, After):
    try:
        test(layer_class)
        print(f"{layer_class.__name__}: green")
    except (AssertionError, AttributeError) as error:
        print(f"{layer_class.__name__}: red: {error}")
