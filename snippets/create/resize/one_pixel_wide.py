import torch
from torch.nn import functional as F

column = torch.tensor([10.0, 20, 30, 40, 50, 60]).view(1, 1, 6, 1)
smooth = {"mode": "bilinear", "antialias": True}
for name, x, size in [
    ("6 x 1 to 3 x 1", column, (3, 1)),
    ("6 x 2 to 3 x 2", column.expand(1, 1, 6, 2), (3, 2)),
    ("6 x 2 to 3 x 1", column.expand(1, 1, 6, 2), (3, 1)),
]:
    found = F.interpolate(x, size, **smooth)[0, 0, :, 0]
    print(name, *[f"{number:6.2f}" for number in found])

turned = F.interpolate(column.mT, (1, 3), **smooth).mT[0, 0, :, 0]
print("turned        ", *[f"{number:6.2f}" for number in turned])
area = F.interpolate(column, (3, 1), mode="area")[0, 0, :, 0]
print("area          ", *[f"{number:6.2f}" for number in area])
