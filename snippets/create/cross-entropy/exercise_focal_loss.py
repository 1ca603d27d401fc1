import torch


# your turn
def focal_loss(logits, target, gamma):
    """Return the mean of (1 - p) ** gamma * -log(p); -100 is ignored."""
    p = logits.softmax(dim=1).gather(1, target.unsqueeze(1))
    return ((1 - p) ** gamma * -p.log()).mean()


# the check
def verdict():
    for score, loss in ((-300.0, 0.0), (300.0, 300.0)):
        for gamma in (0.0, 1.0, 2.0):
            x = torch.tensor([[0.0, score]], requires_grad=True)
            found = focal_loss(x, torch.tensor([0]), gamma)
            slope = torch.autograd.grad(found, x)[0]
            if abs(found.item() - loss) > 1e-4 or not slope.isfinite().all():
                return f"not yet: {found.item()}, not {loss}: {slope.tolist()}"
    torch.manual_seed(0)
    x = torch.randn(6, 3, dtype=torch.float64, requires_grad=True)
    target = torch.tensor([0, 2, 1, 1, 0, 2])
    for gamma, ignored in ((0.0, []), (1.0, []), (2.0, []), (2.0, [0, 2, 5])):
        given = target.clone()
        given[ignored] = -100
        p = x.softmax(dim=1)[torch.arange(6), target][given != -100]
        wanted = -((1 - p) ** gamma * p.log()).mean()
        found = focal_loss(x, given, gamma)
        slopes = [torch.autograd.grad(each, x)[0] for each in (found, wanted)]
        if not torch.isclose(found, wanted):
            return f"not yet: gamma {gamma}, {len(ignored)} of 6 ignored"
        if not torch.allclose(*slopes):
            return f"not yet: another gradient, gamma {gamma}"
    return "solved"


print(verdict())
