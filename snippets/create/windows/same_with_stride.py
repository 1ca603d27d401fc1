import torch
import torch.nn.functional as F
from torch import nn


def same_margins(size, kernel, stride, dilation=1):
    """Return the zeros before and after, for an output of size / stride."""
    reach = dilation * (kernel - 1) + 1
    places = -(-size // stride)  # rounded up
    total = max((places - 1) * stride + reach - size, 0)
    return total // 2, total - total // 2


try:
    nn.Conv1d(1, 1, kernel_size=3, stride=2, padding="same")
except ValueError as error:
    print("ValueError:", error)

signal = torch.arange(1.0, 7.0).view(1, 1, 6)
conv = nn.Conv1d(1, 1, kernel_size=3, stride=2, bias=False)
nn.init.ones_(conv.weight)
margins = same_margins(6, kernel=3, stride=2)
print("margins", margins, conv(F.pad(signal, margins)).flatten().tolist())
print("margins (1, 1)", conv(F.pad(signal, (1, 1))).flatten().tolist())
