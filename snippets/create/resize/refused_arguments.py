import torch
from torch.nn import functional as F

images = torch.zeros(1, 3, 4, 4)
for settings in [
    {},
    {"size": 8, "scale_factor": 2},
    {"size": 8, "align_corners": False},
    {"size": (8.0, 8.0)},
    {"size": 8, "recompute_scale_factor": True},
    {"size": 8, "antialias": True},
    {"size": 8, "mode": "lanczos"},
    {"size": 8, "mode": "cubic"},
]:
    print(settings)
    try:
        F.interpolate(images, **settings)
    except (ValueError, TypeError, NotImplementedError) as error:
        print(f"    {type(error).__name__}: {error}")
