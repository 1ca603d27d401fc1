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
cases = ((1, 1), (1, 0.5), (0.1, 1), (nan, 1), (-inf, 1), (1e30, 1))
for slope, limit in cases:
    steps = slope in (1, 0.1)
    model = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5, momentum=0.9)
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()  # there is a momentum that could move the weight
    optimizer.zero_grad()

    before = model.weight.detach().clone()
    (model(torch.ones(1, 2)) * slope).sum().backward()
    stepped = guarded_step(model, optimizer, max_norm=limit)
    moved = (before - model.weight).mean().item()
    clipped = min(slope, limit * 3**-0.5)  # three equal gradients
    # lr * (momentum * the first gradient, which was 1, + this gradient)
    wanted = 0.5 * (0.9 * 1 + clipped) if steps else 0.0
    if stepped != steps or not abs(moved - wanted) < 1e-3:
        verdict = f"not yet: slope {slope}: moved {moved:.2f}, {stepped}"
        break
    if any(p.grad is not None for p in model.parameters()):
        verdict = f"not yet: slope {slope}: the gradient is left over"
        break
print(verdict)
