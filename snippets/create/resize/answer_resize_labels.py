import torch
from torch.nn import functional as F


# your turn
def resize_labels(labels, size):
    """Resize labels, (..., H, W), as nearest-exact; any dtype, exactly."""
    for dim in (-2, -1):
        places = torch.arange(float(labels.shape[dim])).view(1, 1, 1, -1)
        row = (1, size[dim])  # of an image: 3-D may round in another way
        read = F.interpolate(places, row, mode="nearest-exact")
        labels = labels.index_select(dim, read.flatten().long())
    return labels


# the check
def verdict(shape, size, dtype):
    labels = torch.randint(0, most[dtype], shape).to(dtype)
    places = torch.arange(float(shape[-2] * shape[-1]))
    places = places.view(1, 1, *shape[-2:])
    read = F.interpolate(places, size, mode="nearest-exact").long().flatten()
    right = labels.flatten(-2)[..., read].unflatten(-1, size)
    found = resize_labels(labels, size)
    if found.dtype == dtype and torch.equal(found, right):
        return "solved"
    return f"not yet: other labels for {dtype} {shape} to {size}"


torch.manual_seed(0)
most = {torch.bool: 2, torch.uint8: 256}
most |= {torch.int32: 2**31, torch.int64: 2**62}  # no float holds them all
found = set()
for shape in [(2, 7), (2, 4, 6), (2, 3, 9, 8)]:
    for size in [(41, 3), (4, 16), (1, 1)]:
        for dtype in most:
            found.add(verdict(shape, size, dtype))
print(min(found))  # "not yet" comes before "solved"
