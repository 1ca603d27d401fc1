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
    return ((prediction - safe) ** 2).sum() / mask.sum().clamp(min=1)


# the check
torch.manual_seed(0)
verdict = "solved"
for shape, hidden in (((6,), 0), ((6,), 5), ((2, 5), 3), ((2, 5), 10)):
    x = torch.randn(shape, requires_grad=True)
    mask = (torch.arange(x.numel()) >= hidden).view(shape)
    target = torch.randn(shape).masked_fill(~mask, torch.nan)
    wanted = ((x - target)[mask] ** 2).sum() / max(int(mask.sum()), 1)
    slope = torch.autograd.grad(wanted, x)[0]
    found = masked_mse(x, target, mask)
    found.backward()
    if not torch.isclose(found, wanted):
        verdict = f"not yet: {found.item():.1f}, {hidden} of {shape} masked"
    elif not torch.allclose(x.grad, slope):
        verdict = f"not yet: another gradient, {hidden} masked"
for column in range(3):  # prediction, target or mask
    shapes = [(4, 1) if i == column else (4,) for i in range(3)]
    x, y, mask = [torch.ones(shape) for shape in shapes]
    try:
        masked_mse(x, y, mask.bool())
        verdict = f"not yet: the shapes {shapes} pass"
    except ValueError:
        pass
print(verdict)
