import warnings

import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([[0.0, 1.0], [2.0, 3.0]]).view(1, 1, 2, 2)
aligned = {"mode": "bilinear", "align_corners": True}
pairs = [
    (nn.UpsamplingNearest2d(size=3), {"mode": "nearest"}),
    (nn.UpsamplingBilinear2d(scale_factor=1.5), aligned),
    (nn.Upsample(3, mode="bilinear", align_corners=True), aligned),
    (F.upsample, {}),
    (F.upsample_nearest, {"mode": "nearest"}),
    (F.upsample_bilinear, aligned),
]
for old, settings in pairs:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = old(x) if isinstance(old, nn.Module) else old(x, 3)
    same = torch.equal(found, F.interpolate(x, 3, **settings))
    name = getattr(old, "__name__", type(old).__name__)
    print(f"{name:20} {same!s:5} warnings: {len(caught)}", end="  ")
    print(*[f"{number:.1f}" for number in found[0, 0, 0]])
print(caught[0].message)
