import torch
from torch import nn


def attempt(layer, *size, dtype=torch.float32):
    try:
        layer(torch.zeros(size, dtype=dtype))
        print("no error:", size)
    except (RuntimeError, ValueError, NotImplementedError) as error:
        print(f"{type(error).__name__}: {error}")


fold = nn.Fold(output_size=(4, 6), kernel_size=2, stride=2)
attempt(fold, 1, 10, 6)
attempt(fold, 1, 12, 8)
attempt(nn.Unfold(kernel_size=5), 1, 3, 4, 4)
attempt(nn.Unfold(kernel_size=2), 1, 3, 4, 4, 4)
attempt(nn.Unfold(kernel_size=2), 1, 3, 4, 4, dtype=torch.int64)
turned = nn.Fold(output_size=(6, 4), kernel_size=2, stride=2)
attempt(turned, 1, 12, 6)  # the columns of a (4, 6) image
attempt(nn.Unfold(kernel_size=2), 3, 4, 4)
attempt(fold, 12, 6)
