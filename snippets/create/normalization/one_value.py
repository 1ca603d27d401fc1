import torch
from torch import nn

cases = [
    ("GroupNorm(4, 4)", nn.GroupNorm(4, 4), (4,)),
    ("GroupNorm(4, 4)", nn.GroupNorm(4, 4), (4, 1, 1)),
    ("GroupNorm(2, 4)", nn.GroupNorm(2, 4), (4, 1, 1)),
    ("InstanceNorm2d(4)", nn.InstanceNorm2d(4), (4, 1, 1)),
    ("LayerNorm(1)", nn.LayerNorm(1), (4, 1)),
    ("BatchNorm2d(4)", nn.BatchNorm2d(4), (4, 1, 1)),
]
torch.manual_seed(0)
for name, norm, shape in cases:
    for samples in (1, 8):
        x = torch.randn(samples, *shape)
        try:
            size = norm(x).abs()
            if size.max() < 1e-2:
                answer = "about 0"
            elif (size - 1).abs().max() < 1e-2:
                answer = "about 1 and -1"
            else:
                answer = "normalized"
        except ValueError as error:
            answer = f"ValueError: {str(error).partition(',')[0]}"
        print(f"{name:17} {tuple(x.shape)!s:12} {answer}")
