import torch
from torch import nn


def compare(shift, **settings):
    """Compare the output of a shifted signal with the shifted output."""
    torch.manual_seed(0)
    conv = nn.Conv1d(1, 1, kernel_size=3, padding=1, **settings)
    signal = torch.randn(1, 12)
    before = conv(signal.roll(shift))
    after = conv(signal).roll(shift // conv.stride[0])
    differs = (before - after).abs().flatten() > 1e-5
    print(f"shift {shift}, {settings}: {differs.nonzero().flatten().tolist()}")


compare(2, padding_mode="circular")
compare(2)
compare(2, padding_mode="circular", stride=2)
compare(1, padding_mode="circular", stride=2)
