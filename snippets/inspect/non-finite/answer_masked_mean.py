import torch


# your turn
def masked_mean(x, keep):
    kept = torch.where(keep, x, 0.0)
    return kept.sum() / keep.sum().clamp(min=1)


# the check
nan = torch.nan
cases = [
    ([1.0, 2.0, 6.0], [True, True, True], 3.0),
    ([1.0, nan, 6.0], [True, False, True], 3.5),
    ([1.0, torch.inf, -torch.inf], [True, False, False], 1.0),
    ([nan, nan, nan], [False, False, False], 0.0),
    ([2.0, nan, 6.0], [True, True, False], nan),  # kept, so not hidden
]
verdict = "solved"
for values, kept, wanted in cases:
    x = torch.tensor(values, requires_grad=True)
    keep = torch.tensor(kept)
    mean = masked_mean(x, keep)
    gradient = torch.autograd.grad(mean, x)[0]
    slope = keep / max(1, sum(kept))
    right = torch.tensor(wanted).allclose(mean, equal_nan=True)
    if not right or not torch.allclose(gradient, slope):
        verdict = f"not yet: {values}: {mean.item()}, {gradient.tolist()}"
        break
print(verdict)
