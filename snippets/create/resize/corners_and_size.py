import torch
from torch.nn import functional as F

for corners in (False, True):
    print(f"align_corners={corners}")
    settings = {"mode": "linear", "align_corners": corners}
    for size in (2, 3, 5):
        ramp = torch.arange(float(size)).view(1, 1, size)
        twice = F.interpolate(ramp, scale_factor=2, **settings)
        numbers = [f"{number:.2f}" for number in twice.flatten().tolist()]
        print(f"  {size} to {2 * size}:", *numbers)
