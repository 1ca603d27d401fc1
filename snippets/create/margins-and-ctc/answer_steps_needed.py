import itertools

import torch
from torch import nn


# your turn
def steps_needed(target):
    """Return the fewest steps for which CTCLoss of a target is finite."""
    pairs = itertools.pairwise(target)
    repeats = sum(one == following for one, following in pairs)
    return len(target) + repeats  # a blank must stand between equals


# the check
def finite(steps, target):
    loss = nn.CTCLoss(reduction="sum")(
        torch.zeros(steps, 1, 4).log_softmax(dim=2),
        torch.tensor([target]),
        torch.tensor([steps]),
        torch.tensor([len(target)]),
    )
    return bool(loss.isfinite())


verdict = "solved"
for target in (
    [1],
    [1, 2, 3],
    [1, 1],
    [1, 1, 1, 2, 2],
    [2, 1, 2, 1],
    [3, 3, 1, 3, 3],
):
    steps = steps_needed(target)
    if not finite(steps, target) or (steps > 1 and finite(steps - 1, target)):
        verdict = f"not yet: {steps} is wrong for {target}"
        break
print(verdict)
