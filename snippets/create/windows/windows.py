import torch
from torch import nn


def seen(row, column, **settings):
    """Draw which cells of a 5x5 image one number of the output reads."""
    conv = nn.Conv2d(1, 1, kernel_size=3, **settings)
    nn.init.ones_(conv.weight)
    image = torch.zeros(1, 5, 5, requires_grad=True)
    conv(image)[0, row, column].backward()
    cells = image.grad.squeeze(0).tolist()
    return ["".join("█" if cell else "·" for cell in line) for line in cells]


drawn = {
    "y[0,0]": seen(0, 0),
    "y[0,1]": seen(0, 1),
    "y[2,2]": seen(2, 2),
    "stride=2": seen(0, 1, stride=2),
    "padding=1": seen(0, 1, padding=1),
    "dilation=2": seen(0, 0, dilation=2),
}
print("row", *drawn, sep="  ")
for row in range(5):
    cells = [f"{drawn[name][row]:{len(name)}}" for name in drawn]
    print(f"{row:3}  " + "  ".join(cells).rstrip())
