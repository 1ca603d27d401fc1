import warnings

import torch
from torch.nn import functional as F

image = torch.arange(5.0).expand(1, 1, 5, 5).contiguous()
same = torch.tensor([[[1.0, 0, 0], [0, 1, 0]]])
for first in (False, True):
    for second in (False, True):
        grid = F.affine_grid(same, image.shape, align_corners=first)
        found = F.grid_sample(image, grid, align_corners=second)
        numbers = [f"{number + 0.0:.2f}" for number in found[0, 0, 2].tolist()]
        print(f"grid {first!s:5} sample {second!s:5}", *numbers)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.grid_sample(image, F.affine_grid(same, image.shape))
print(len(caught), "warnings:", caught[0].message)
