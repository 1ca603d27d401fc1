import torch
from torch import nn

explicit = nn.InstanceNorm2d(3)
lazy = nn.LazyInstanceNorm2d()
lazy(torch.zeros(2, 3, 8, 8))

for origin, norm in (("explicit", explicit), ("lazy", lazy)):
    print(f"{origin}: {norm}")
    print("  state:", *norm.state_dict())
