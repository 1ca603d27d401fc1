import torch
from torch import nn


# your turn
def guarded_step(model, optimizer, max_norm):
    """Clip, and step if the norm is finite; return whether it stepped."""
    nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    optimizer.zero_grad()
    return True


# the check
inf = float("inf")
nan = float("nan")
verdict = "solved"
for slope, steps in ((1.0, True), (nan, False), (-inf, False), (1e30, False)):
    model = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5, momentum=0.9)
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()  # there is a momentum that could move the weight
    optimizer.zero_grad()

    before = model.weight.detach().clone()
    (model(torch.ones(1, 2)) * slope).sum().backward()
    stepped = guarded_step(model, optimizer, max_norm=1.0)
    moved = not torch.equal(before, model.weight)
    if (stepped, moved) != (steps, steps):
        verdict = f"not yet: slope {slope}: stepped {stepped}, moved {moved}"
        break
    if model.weight.grad is not None:
        verdict = f"not yet: slope {slope}: the gradient is left over"
        break
print(verdict)
