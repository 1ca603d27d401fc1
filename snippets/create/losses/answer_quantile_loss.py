import torch


# your turn
def quantile_loss(prediction, target, q):
    """Return the mean of q * e for e >= 0 and (q - 1) * e below.

    e is target - prediction. ValueError if their shapes differ.
    """
    if prediction.shape != target.shape:
        raise ValueError("two shapes that differ")
    error = target - prediction
    return torch.maximum(q * error, (q - 1) * error).mean()


# the check
def verdict():
    torch.manual_seed(0)
    target = torch.randn(101).sort().values
    for q in (0.1, 0.5, 0.9):
        constants = [each.expand(101) for each in target]
        losses = [quantile_loss(each, target, q) for each in constants]
        found = int(torch.stack(losses).argmin())  # the best one
        if abs(found - 100 * q) > 1:
            return f"not yet: for {q} the best is number {found} of 101"
        x = torch.zeros(2, 2, requires_grad=True)
        value = quantile_loss(x, torch.tensor([[2.0, -4.0]] * 2), q)
        if abs(value.item() - (2 * q + 4 * (1 - q)) / 2) > 1e-6:
            return f"not yet: {value.item():.3f} for errors of 2 and -4"
        value.backward()
        if not torch.allclose(x.grad[0], torch.tensor([-q, 1 - q]) / 4):
            return f"not yet: a gradient of {x.grad.tolist()}"
    try:
        quantile_loss(torch.zeros(4, 1), torch.zeros(4), 0.5)
    except ValueError:
        return "solved"
    return "not yet: (4, 1) against (4,) passes"


print(verdict())
