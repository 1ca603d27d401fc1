import torch


# your turn
def symmetric(x, before, after):
    """Mirror the last dimension with its edge: 1 2 3 -> 2 1 | 1 2 3 | 3 2.

    before and after are at least 0, and may be larger than the dimension.
    """
    size = x.shape[-1]
    place = torch.arange(-before, size + after, device=x.device)
    return x[..., place.clamp(0, size - 1)]


# the check
wrong = []
for size in (1, 2, 5):
    for before, after in [(0, 0), (1, 0), (0, 2), (5, 3), (13, 11)]:
        for x in [torch.rand(size), torch.arange(6 * size).reshape(2, 3, size)]:
            there_and_back = torch.cat([x, x.flip(-1)], -1)
            long = torch.cat([there_and_back] * 30, -1)
            start = 28 * size - before  # an even number of sizes from the start
            expected = long[..., start : start + before + size + after]
            found = symmetric(x, before, after)
            text = f"size {size}, {before} before, {after} after: "
            if found.shape != expected.shape:
                wrong.append(text + f"shape {tuple(found.shape)}")
            elif found.dtype != x.dtype or not torch.equal(found, expected):
                wrong.append(text + "other cells")
print(f"not yet: {wrong[0]}" if wrong else "solved")
