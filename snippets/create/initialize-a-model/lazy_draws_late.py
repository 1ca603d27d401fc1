import torch
from torch import nn

settings = {
    "Linear": (4,),
    "Conv": (4, 3),
    "ConvTranspose": (4, 3),
    "BatchNorm": (),
    "InstanceNorm": (),
}
kinds = ["Linear"]
for kind in ("Conv", "ConvTranspose", "BatchNorm", "InstanceNorm"):
    kinds += [f"{kind}{dims}d" for dims in (1, 2, 3)]

for kind in kinds:
    dims = int(kind[-2]) if kind[-1] == "d" else 0
    arguments = settings[kind.removesuffix(f"{dims}d")]
    lazy = getattr(nn, "Lazy" + kind)(*arguments)
    torch.manual_seed(0)
    lazy(torch.zeros(2, 6, *[5] * dims))  # the numbers are drawn here
    torch.manual_seed(0)
    extra = {"affine": True} if "Instance" in kind else {}
    explicit = getattr(nn, kind)(6, *arguments, **extra)
    same = torch.equal(lazy.weight, explicit.weight)
    print(f"Lazy{kind:16} draws what {kind} draws: {same}")
