import torch
import torch.nn.functional as F


def source(place, size, mode):
    """The cells, 0 to size - 1, that the places copy."""
    if mode == "replicate":
        return place.clamp(0, size - 1)
    if mode == "circular":
        return place % size
    last = size - 1
    return last - (last - place.abs()).abs()  # reflect


def pad_by_hand(x, pad, mode="constant", value=0.0):
    starts = pad[0::2]
    ends = pad[1::2]
    for back, (before, after) in enumerate(zip(starts, ends, strict=True)):
        dim = x.dim() - 1 - back  # the first pair is for the last dimension
        size = x.shape[dim]
        place = torch.arange(-before, size + after)
        if mode == "constant":
            outside = (place < 0) | (place >= size)
            x = x.index_select(dim, place.clamp(0, size - 1))
            column = outside.reshape(-1, *[1] * back)  # broadcast along dim
            x = x.masked_fill(column, value)
        else:
            x = x.index_select(dim, source(place, size, mode))
    return x


torch.manual_seed(0)
x = torch.randn(2, 3, 4, 5)
pad = (2, 1, -1, 3)
for mode in ("constant", "reflect", "replicate"):
    print(torch.equal(pad_by_hand(x, pad, mode), F.pad(x, pad, mode)))
pad = (5, 4, 1, 0)
print(torch.equal(pad_by_hand(x, pad, "circular"), F.pad(x, pad, "circular")))
