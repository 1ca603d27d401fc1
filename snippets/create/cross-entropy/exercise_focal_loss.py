import torch


# your turn
def focal_loss(logits, target, gamma):
    """Return the mean of (1 - p) ** gamma * -log(p); -100 is ignored."""
    p = logits.softmax(dim=1).gather(1, target.unsqueeze(1))
    return ((1 - p) ** gamma * -p.log()).mean()


# the check
torch.manual_seed(0)
verdict = "solved"
logits = torch.randn(6, 3, dtype=torch.float64)
target = torch.tensor([0, 2, 1, 1, 0, 2])
chances = logits.softmax(dim=1)[torch.arange(6), target]
for gamma, kept in ((0.0, 6), (1.0, 6), (2.0, 6), (2.0, 2)):
    given = target.clone()
    given[kept:] = -100
    wanted = -((1 - chances) ** gamma) * chances.log()
    try:
        found = focal_loss(logits, given, gamma)
    except RuntimeError as error:
        verdict = f"not yet: {error}"
        break
    if not torch.isclose(found, wanted[:kept].mean()):
        verdict = f"not yet: gamma {gamma}, {6 - kept} of 6 ignored"
        break

wrong = torch.tensor([[0.0, 300.0]], requires_grad=True)
loss = focal_loss(wrong, torch.tensor([0]), 2.0)
loss.backward()
if not torch.isclose(loss, torch.tensor(300.0)):
    verdict = f"not yet: {loss.item()} instead of 300"
elif not wrong.grad.isfinite().all():
    verdict = "not yet: the gradient is not finite"
print(verdict)
