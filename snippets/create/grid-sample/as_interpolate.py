import torch
from torch.nn import functional as F

torch.manual_seed(0)
image = torch.randn(1, 3, 5, 8)
same = torch.tensor([[[1.0, 0, 0], [0, 1, 0]]])
for mode in ("bilinear", "bicubic"):
    for corners in (False, True):
        grid = F.affine_grid(same, (1, 3, 9, 12), align_corners=corners)
        settings = {"mode": mode, "align_corners": corners}
        resized = F.interpolate(image, (9, 12), **settings)
        for padding in ("border", "zeros"):
            settings["padding_mode"] = padding
            sampled = F.grid_sample(image, grid, **settings)
            equal = torch.allclose(sampled, resized, atol=1e-4)
            print(f"{mode:8} {corners!s:5} {padding:6} {equal}")
