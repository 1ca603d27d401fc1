import torch
from torch import nn

torch.manual_seed(0)
norm = nn.LayerNorm(3)  # meant for three channels
for size in (8, 3):
    images = torch.randn(2, 3, size, size)  # (batch, channels, height, width)
    wanted = images.permute(0, 2, 3, 1)
    wanted = norm(wanted).permute(0, 3, 1, 2)
    print(f"{size} x {size}")
    try:
        same = torch.allclose(norm(images), wanted)
        print("  no error; over the channels:", same)
    except RuntimeError as error:
        print("  RuntimeError:", error)
    means = wanted.mean(1)
    zero = torch.allclose(means, torch.zeros_like(means), atol=1e-6)
    print("  permuted; mean 0 over the channels:", zero)
