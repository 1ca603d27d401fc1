import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 128, 16, 16)
layer = nn.ConvTranspose2d(128, 16, 4, stride=2, bias=False)


def inner_std():
    return layer(x)[:, :, 4:-4, 4:-4].std().item()  # away from the border


for mode in ("fan_in", "fan_out"):
    nn.init.kaiming_normal_(layer.weight, mode=mode, nonlinearity="linear")
    print(f"{mode:7} std of the output {inner_std():.1f}")

# An output sees kernel / stride inputs in each direction.
channels = layer.in_channels // layer.groups
seen = channels * (4 / 2) ** 2
nn.init.normal_(layer.weight, std=seen**-0.5)
print(f"by hand std of the output {inner_std():.1f}")
