import torch
from torch import nn


# your turn
def same_padding(kernel, dilation):
    """Return the padding that keeps the size; ValueError if none does."""
    padding, rest = divmod(dilation * (kernel - 1), 2)
    if rest:
        raise ValueError("one side would need one zero more than the other")
    return padding


# the check
def size_with(padding, kernel, dilation):
    conv = nn.Conv1d(1, 1, kernel, padding=padding, dilation=dilation)
    return conv(torch.zeros(1, 1, 40)).shape[-1]


wrong = []
for kernel in range(1, 7):
    for dilation in range(1, 5):
        sizes = [size_with(padding, kernel, dilation) for padding in range(13)]
        try:
            size = sizes[same_padding(kernel, dilation)]
        except ValueError:
            size = None
        if size != (40 if 40 in sizes else None):
            wrong.append(f"kernel {kernel}, dilation {dilation}: {size}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
