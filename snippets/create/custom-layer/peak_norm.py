# --8<-- [start:layer]
import torch
from torch import nn


class PeakNorm(nn.Module):
    """Divide each channel by a running mean of its peak, and scale it."""

    eps = 1e-5  # keeps a silent channel from dividing by zero

    def __init__(self, channels, momentum=0.1, device=None, dtype=None):
        super().__init__()
        if channels < 1:
            raise ValueError(f"channels must be positive, got {channels}")
        self.channels = channels
        self.momentum = momentum
        where = {"device": device, "dtype": dtype}
        self.weight = nn.Parameter(torch.empty(channels, **where))
        self.register_buffer("peak", torch.empty(channels, **where))
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.ones_(self.weight)
        nn.init.ones_(self.peak)

    def extra_repr(self):
        return f"{self.channels}, momentum={self.momentum}"

    def forward(self, x):  # (channels, length) or (batch, channels, length)
        if x.ndim not in (2, 3) or x.shape[-2] != self.channels:
            wanted = f"([batch,] {self.channels}, length)"
            raise ValueError(f"expected {wanted}, got {tuple(x.shape)}")
        if self.training:
            peak_now = x.detach().abs().amax(-1)
            if x.ndim == 3:
                peak_now = peak_now.amax(0)
            self.peak.lerp_(peak_now.to(self.peak.dtype), self.momentum)
        # The sum is a new tensor: backward keeps it, and not the buffer.
        return x * (self.weight / (self.peak + self.eps))[:, None]


# --8<-- [end:layer]


# --8<-- [start:use]
if __name__ == "__main__":
    model = nn.Sequential(PeakNorm(3, momentum=0.5), nn.ReLU())
    print(model)
    batch = torch.full((2, 3, 4), -8.0)
    model(batch)
    print("peak after one batch:", model[0].peak.tolist())
    print("one sample:", tuple(model(batch[0]).shape))
    print("saved:", list(model.state_dict()))
# --8<-- [end:use]
