import torch
from torch import nn

pools = {
    "MaxPool1d": (nn.MaxPool1d(2), (1, 1, 4)),
    "MaxPool2d": (nn.MaxPool2d(2), (1, 1, 4, 4)),
    "AvgPool2d": (nn.AvgPool2d(2), (1, 1, 4, 4)),
    "AvgPool3d": (nn.AvgPool3d(2), (1, 1, 4, 4, 4)),
    "LPPool2d": (nn.LPPool2d(2, 2), (1, 1, 4, 4)),
    "AdaptiveAvg": (nn.AdaptiveAvgPool2d(2), (1, 1, 4, 4)),
}
print("pool             int64     uint8      bool  bfloat16")
for name, (pool, shape) in pools.items():
    row = f"{name:<12}"
    for dtype in (torch.int64, torch.uint8, torch.bool, torch.bfloat16):
        try:
            pooled = pool(torch.ones(shape).to(dtype))
            row += f"{str(pooled.dtype)[6:]:>10}"
        except RuntimeError:
            row += f"{'·':>10}"
    print(row)
