import torch
from torch.nn import functional as F

for shape, settings in [
    ((4, 4), {"size": 8}),
    ((3, 4, 4), {"size": 8, "mode": "bilinear"}),
    ((3, 4, 4), {"size": (8, 8)}),
    ((1, 3, 4, 4), {"scale_factor": (2, 2, 2)}),
    ((1, 3, 4, 4), {"scale_factor": 0.2}),
]:
    print(shape, settings)
    try:
        F.interpolate(torch.zeros(shape), **settings)
    except (ValueError, NotImplementedError, RuntimeError) as error:
        print(f"    {type(error).__name__}: {error}")
