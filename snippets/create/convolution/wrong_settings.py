import torch
from torch import nn

images = torch.zeros(1, 4, 8, 8)
for settings in [
    {"groups": 3},
    {"out_channels": 6, "groups": 4},
    {"groups": 0},
    {"padding": "full"},
    {"padding_mode": "mirror"},
    {"padding": -1},
    {"stride": 0},
    {"dilation": 0},
    {"kernel_size": (3,)},
]:
    choice = {"out_channels": 8, "kernel_size": 3, **settings}
    made = False
    try:
        conv = nn.Conv2d(4, **choice)
        made = True
        conv(images)
    except (ValueError, RuntimeError) as error:
        when = "called" if made else "made"
        text = str(error).partition(" {")[0]  # a set prints in any order
        print(f"{when}, {settings}: {type(error).__name__}: {text}")
