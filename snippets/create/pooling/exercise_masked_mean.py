import torch


# your turn
def masked_mean(x, mask):
    """The mean over time of the True steps: (B, C, T) and (B, T) to (B, C).

    A sample without a True step gives zeros.
    """
    return x.mean(-1)


# the check
def verdict(batch, time, filler):
    x = torch.randn(batch, 3, time)
    mask = torch.rand(batch, time) < 0.6
    mask[0] = False
    x.masked_fill_(~mask[:, None], filler)  # padding may hold anything
    found = masked_mean(x, mask)
    for row in range(batch):
        kept = x[row][:, mask[row]]
        right = kept.mean(-1) if mask[row].any() else torch.zeros(3)
        if not torch.allclose(found[row], right, atol=1e-6):
            return "not yet: another mean"
    return "solved"


torch.manual_seed(0)
found = set()
for filler in (float("nan"), float("-inf"), 100.0, 0.0):
    for time in (1, 2, 9):
        found.add(verdict(1, time, filler))
        found.add(verdict(4, time, filler))
print(min(found))  # "not yet" comes before "solved"
