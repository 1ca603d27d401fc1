import torch
from torch import nn


class Before(nn.Module):
    def __init__(self, channels, momentum=0.1):
        super().__init__()
        self.channels = channels
        self.momentum = momentum
        self.weight = nn.Parameter(torch.ones(channels))


class After(Before):
    def extra_repr(self):
        return f"{self.channels}, momentum={self.momentum}"


def test(layer_class):
    for settings in ((3, 0.1), (3, 0.5), (8, 0.1)):
        layer = layer_class(*settings)
        code = repr(layer)
        names = {layer_class.__name__: layer_class}
        try:
            again = eval(code, names)
        except TypeError as error:
            raise AssertionError(f"{code} is no call: {error}") from None
        assert repr(again) == code
        assert (again.channels, again.momentum) == settings


for layer_class in (Before, After):
    try:
        test(layer_class)
        print(f"{layer_class.__name__}: green")
    except AssertionError as error:
        print(f"{layer_class.__name__}: red: {error}")
print(nn.Sequential(After(3), After(8, momentum=0.5)))
