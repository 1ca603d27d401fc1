import torch
from torch.nn import functional as F

ramp = torch.arange(9.0).view(1, 1, 1, 9)  # its mean is 4
for antialias in (False, True):
    for align_corners in (False, True):
        small = F.interpolate(
            ramp,
            (1, 3),
            mode="bilinear",
            antialias=antialias,
            align_corners=align_corners,
        )
        print(f"antialias {antialias!s:5}  corners {align_corners!s:5}", end="")
        numbers = [f"{number:5.2f}" for number in small.flatten().tolist()]
        print("", *numbers, f"  mean {small.mean():.2f}")
