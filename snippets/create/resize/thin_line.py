import torch
from torch.nn import functional as F


def show(name, small):
    print(f"{name:20}", *[f"{round(number):4}" for number in small.tolist()])


image = torch.zeros(1, 1, 1, 16)
image[..., 4] = 100.0  # a line, one pixel wide
for mode in ("nearest-exact", "bilinear", "bicubic", "area"):
    show(mode, F.interpolate(image, (1, 4), mode=mode)[0, 0, 0])
for mode in ("bilinear", "bicubic", "lanczos"):
    small = F.interpolate(image, (1, 4), mode=mode, antialias=True)
    show(f"{mode}, antialias", small[0, 0, 0])
