import torch
from torch import nn


def checkpoint_bytes(model, dtype):
    """Return the bytes that state_dict() holds after model.to(dtype)."""
    size = 0
    for tensor in set(model.state_dict(keep_vars=True).values()):
        moves = tensor.is_floating_point() or tensor.is_complex()
        kept = dtype if moves else tensor.dtype
        size += tensor.numel() * kept.itemsize
    return size


# the check
norm = nn.BatchNorm1d(10)
mask = nn.Module()
mask.register_buffer("mask", torch.ones(7).bool())
mask.register_buffer("cache", torch.ones(1000), persistent=False)
tied = nn.Sequential(nn.Embedding(9, 4), nn.Linear(4, 9, bias=False))
tied[1].weight = tied[0].weight
frozen = nn.Linear(3, 5).requires_grad_(False)
cases = {
    "Linear, saved as bfloat16": (nn.Linear(3, 5), torch.bfloat16, 40),
    "BatchNorm with a counter": (norm, torch.bfloat16, 88),
    "a mask and a cache": (nn.Sequential(mask), torch.float64, 7),
    "tied": (tied, torch.float16, 72),
    "frozen": (frozen, torch.float32, 80),
    "from float16": (nn.Linear(3, 5).half(), torch.float32, 80),
    "on meta": (nn.Linear(3, 5, device="meta"), torch.float16, 40),
    "complex": (nn.Linear(3, 5, dtype=torch.cfloat), torch.float16, 40),
    "nothing": (nn.ReLU(), torch.float32, 0),
}
for label, (model, dtype, wanted) in cases.items():
    got = checkpoint_bytes(model, dtype)
    if got != wanted:
        print(f"not yet: {label}: wanted {wanted}, got {got}")
        break
else:
    print("solved")
