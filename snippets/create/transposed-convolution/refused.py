import torch
from torch import nn

small = torch.zeros(1, 8, 16, 16)
for settings in [
    {"padding_mode": "reflect"},
    {"groups": 3},
    {"padding": "same"},
    {"output_padding": 2},
    {"in_channels": 3},
]:
    choice = {"in_channels": 8, "out_channels": 8, "kernel_size": 3, **settings}
    made = False
    try:
        up = nn.ConvTranspose2d(**choice)
        made = True
        up(small)
    except (ValueError, TypeError, RuntimeError) as error:
        when = "called" if made else "made"
        print(f"{when}, {settings}: {type(error).__name__}: {error}")
