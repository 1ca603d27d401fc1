import torch
import torch.nn.functional as F
from torch import nn

attempts = {
    "odd": lambda: F.pad(torch.ones(2, 3), (1, 2, 3)),
    "too many": lambda: F.pad(torch.ones(2, 3), (1, 1, 1, 1, 1, 1)),
    "no channel": lambda: nn.ReflectionPad2d(1)(torch.ones(2, 3)),
    "circular": lambda: nn.CircularPad2d(1)(torch.ones(2, 3)),
    "a number": lambda: F.pad(torch.ones(2, 3), 1),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (RuntimeError, TypeError, ValueError) as error:
        print(f"{name} | {type(error).__name__}: {error}")

image = torch.ones(2, 3)
print(nn.ReflectionPad2d(1)(image[None])[0].shape)  # the cure
