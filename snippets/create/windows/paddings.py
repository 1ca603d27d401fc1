import warnings

import torch
from torch import nn

signal = torch.ones(1, 1, 6)


def show(kernel, padding):
    conv = nn.Conv1d(1, 1, kernel, padding=padding, bias=False)
    nn.init.ones_(conv.weight)  # so each window counts what is not padding
    counts = conv(signal).flatten().round().int().tolist()
    print(f"kernel {kernel}, padding {padding!r:7}:", counts)


show(kernel=3, padding=0)
show(kernel=3, padding="valid")
show(kernel=3, padding=1)
show(kernel=3, padding="same")
show(kernel=4, padding=1)
show(kernel=4, padding=2)
with warnings.catch_warnings(record=True) as caught:
    show(kernel=4, padding="same")  # one zero on the left, two on the right
for warning in caught:
    print(str(warning.message).partition(" (Triggered")[0])
