import torch
from torch.nn import functional as F

x = torch.arange(10.0).view(1, 1, 10)
by_factor = F.interpolate(x, scale_factor=0.35, mode="linear")
factor = {"scale_factor": 0.35, "recompute_scale_factor": True}
recomputed = F.interpolate(x, mode="linear", **factor)
by_size = F.interpolate(x, size=3, mode="linear")
print("scale_factor=0.35", *[f"{number:.2f}" for number in by_factor[0, 0]])
print("recomputed       ", *[f"{number:.2f}" for number in recomputed[0, 0]])
print("size=3           ", *[f"{number:.2f}" for number in by_size[0, 0]])

x = torch.zeros(1, 1, 100)
short = F.interpolate(x, scale_factor=0.29)
print("100 * 0.29 is", 100 * 0.29, "and gives", short.shape[-1])
rounded = F.interpolate(x, size=round(100 * 0.29))
print("rounded by you:", rounded.shape[-1])
