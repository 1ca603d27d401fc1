import torch
from torch import nn


class Before(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.register_buffer("peak", torch.ones(channels))

    def forward(self, x):
        if self.training:
            self.peak.lerp_(x.detach().abs().amax((0, 2)), 0.1)
        return x / self.peak[None, :, None]


class After(Before):
    def forward(self, x):
        if self.training:
            peak_now = x.detach().abs().amax(-1)
            if x.ndim == 3:
                peak_now = peak_now.amax(0)
            self.peak.lerp_(peak_now, 0.1)
        return x / self.peak[:, None]  # adds no dimension in front


def test(layer_class, mode):
    torch.manual_seed(0)
    layer = layer_class(3).train(mode)
    batch = torch.randn(1, 3, 5)
    assert layer(batch[0]).shape == (3, 5), "adds a batch dimension"
    assert torch.equal(layer.eval()(batch)[0], layer(batch[0]))


for layer_class in (Before, After):
    for mode in (True, False):
        try:
            test(layer_class, mode)
            print(f"{layer_class.__name__}, training={mode}: green")
        except (AssertionError, IndexError) as error:
            print(f"{layer_class.__name__}, training={mode}: red: {error}")
