import torch
from torch.nn import functional as F


def show(row, new):
    image = torch.tensor(row).view(1, 1, 1, -1)
    for mode in modes:
        smooth = mode == "lanczos"  # the one mode that demands antialias
        found = F.interpolate(image, (1, new), mode=mode, antialias=smooth)
        numbers = [f"{number:4.0f}" for number in found.flatten().tolist()]
        print(f"{mode:14}", *numbers)


modes = ["nearest", "nearest-exact", "area", "bilinear", "bicubic", "lanczos"]
print("4 to 8")
show([10.0, 30.0, 70.0, 90.0], new=8)
print("8 to 3")
show([0.0, 10.0, 20.0, 40.0, 60.0, 70.0, 90.0, 95.0], new=3)
