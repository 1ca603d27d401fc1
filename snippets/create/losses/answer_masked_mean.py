import torch


# your turn
def masked_mse(prediction, target, mask):
    """Return the mean squared error where mask is True; 0 if it is nowhere.

    The target may hold nan where the mask is False. ValueError if the three
    shapes differ.
    """
    if not prediction.shape == target.shape == mask.shape:
        raise ValueError("three shapes that differ")
    safe = target.where(mask, prediction.detach())  # an error of 0
    total = ((prediction - safe) ** 2).sum()
    return total / mask.sum().clamp(min=1)


# the check
torch.manual_seed(0)
verdict = "solved"
for shape, hidden in (((6,), 0), ((6,), 4), ((2, 5), 3), ((2, 5), 10)):
    prediction = torch.randn(shape, requires_grad=True)
    target = torch.randn(shape)
    mask = torch.ones(shape, dtype=torch.bool)
    mask.view(-1)[:hidden] = False
    target.view(-1)[:hidden] = torch.nan
    errors = (prediction[mask] - target[mask]).detach()
    wanted = (errors**2).sum() / max(len(errors), 1)
    found = masked_mse(prediction, target, mask)
    found.backward()
    if not torch.isclose(found, wanted):
        verdict = f"not yet: {found.item():.1f}, {hidden} of {shape} masked"
    elif not prediction.grad.isfinite().all():
        verdict = f"not yet: a gradient of nan, {hidden} masked"
try:
    masked_mse(torch.zeros(4, 1), torch.zeros(4), torch.ones(4).bool())
    verdict = "not yet: (4, 1) against (4,) passes"
except ValueError:
    pass
print(verdict)
