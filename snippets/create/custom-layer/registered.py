import torch
from torch import nn


class Before(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.weight = torch.ones(channels, requires_grad=True)
        self.peak = torch.ones(channels)


class After(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.register_buffer("peak", torch.ones(channels))


def test(layer_class):
    layer = layer_class(3)
    trained = [name for name, _ in layer.named_parameters()]
    assert trained == ["weight"], f"parameters: {trained}"
    saved = list(layer.state_dict())
    assert saved == ["weight", "peak"], f"saved: {saved}"
    layer.to(torch.float64)
    assert layer.peak.dtype == torch.float64, "the cast left peak behind"


for layer_class in (Before, After):
    try:
        test(layer_class)
        print(f"{layer_class.__name__}: green")
    except AssertionError as error:
        print(f"{layer_class.__name__}: red: {error}")
