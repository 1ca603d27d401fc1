import torch
from torch.nn import functional as F


# your turn
def resize_labels(labels, size):
    """Resize labels of any dtype, (..., H, W); keep each number exact."""
    x = labels.reshape(-1, 1, *labels.shape[-2:]).float()
    found = F.interpolate(x, size, mode="bilinear").to(labels.dtype)
    return found.reshape(*labels.shape[:-2], *size)


# the check
def verdict(shape, size, dtype):
    big = 2**60 if dtype == torch.int64 else 0  # no float holds 2**60 + 1
    labels = torch.randint(0, 2, shape).add(big).to(dtype)
    places = torch.arange(float(shape[-2] * shape[-1]))
    places = places.view(1, 1, *shape[-2:])
    read = F.interpolate(places, size, mode="nearest-exact").long().flatten()
    right = labels.flatten(-2)[..., read].unflatten(-1, size)
    found = resize_labels(labels, size)
    if found.dtype == dtype and torch.equal(found, right):
        return "solved"
    return f"not yet: other labels for {dtype} {shape} to {size}"


torch.manual_seed(0)
found = set()
for shape in [(5, 7), (2, 4, 6), (2, 3, 9, 8)]:
    for size in [(9, 3), (4, 16), (1, 1)]:
        for dtype in [torch.bool, torch.uint8, torch.int32, torch.int64]:
            found.add(verdict(shape, size, dtype))
print(min(found))  # "not yet" comes before "solved"
