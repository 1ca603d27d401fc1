import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(8, 3 * 4, 3, padding=1, bias=False)  # 3 colors, r = 2
enlarge = nn.Sequential(conv, nn.PixelShuffle(2))
flat = torch.ones(1, 8, 6, 6)  # all pixels are equal


def show(name):
    print(name)
    for row in enlarge(flat)[0, 0, 4:6, 4:8].tolist():
        print("   ", *[f"{number:5.2f}" for number in row])


show("as initialized")
with torch.no_grad():
    conv.weight.copy_(conv.weight[::4].repeat_interleave(4, dim=0))
show("the same weights for all places of a color")
