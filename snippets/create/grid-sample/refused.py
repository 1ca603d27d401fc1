import torch
from torch.nn import functional as F

image = torch.zeros(2, 3, 4, 5)
for name, x, grid, settings in [
    ("one grid", image, torch.zeros(1, 4, 5, 2), {}),
    ("channels first", image, torch.zeros(2, 2, 4, 5), {}),
    ("no batch", image[0], torch.zeros(4, 5, 2), {}),
    ("double", image, torch.zeros(2, 4, 5, 2).double(), {}),
    ("bytes", image.byte(), torch.zeros(2, 4, 5, 2), {}),
    ("linear", image, torch.zeros(2, 4, 5, 2), {"mode": "linear"}),
    ("same", image, torch.zeros(2, 4, 5, 2), {"padding_mode": "same"}),
]:
    try:
        F.grid_sample(x, grid, align_corners=False, **settings)
    except (RuntimeError, ValueError) as error:
        print(f"{name}:\n    {type(error).__name__}: {error}")
