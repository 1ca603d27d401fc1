import torch
from torch import nn


class Before(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.channels = channels
        self.weight = nn.Parameter(torch.ones(channels))

    def forward(self, x):
        return x * self.weight[:, None]


class After(Before):
    def __init__(self, channels):
        if channels < 1:
            raise ValueError(f"channels must be positive, got {channels}")
        super().__init__(channels)

    def forward(self, x):
        if x.ndim != 3 or x.shape[1] != self.channels:
            wanted = f"(batch, {self.channels}, length)"
            raise ValueError(f"expected {wanted}, got {tuple(x.shape)}")
        return super().forward(x)


for layer_class in (Before, After):
    print(layer_class.__name__)
    for shape in ((4, 1, 5), (4, 2, 5), (3, 5)):
        try:
            out = layer_class(3)(torch.zeros(shape))
            print(f"  red: takes {shape} and gives {tuple(out.shape)}")
        except (ValueError, RuntimeError) as error:
            clear = "expected" in str(error)
            print("  green:" if clear else "  red:", error)
    try:
        print("  red: made with", layer_class(0).channels, "channels")
    except ValueError as error:
        print("  green:", error)
