import torch
import torch.nn.functional as F
from torch import nn

signal = torch.ones(1, 1, 4)
attempts = {
    "a mode of Conv": lambda: F.pad(signal, (1, 1), mode="zeros"),
    "a mode of numpy": lambda: F.pad(signal, (1, 1), mode="edge"),
    "with a value": lambda: F.pad(signal, (1, 1), mode="reflect", value=2),
    "transposed": lambda: nn.ConvTranspose1d(1, 1, 3, padding_mode="reflect"),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (RuntimeError, ValueError) as error:
        print(f"{name} | {type(error).__name__}: {error}")
