import torch
from torch import nn


# your turn
def carriers(model, layers, clean, corrupted):
    """For each layer, list the places whose patch restores the clean output.

    Patch one place at a time, in all samples at once. The outputs of the
    layers have the shape (batch, places, width).
    """
    return [[] for _ in layers]


# the check
torch.manual_seed(0)
wrong = []
for groups, places, changed, wanted in (
    ([2, 3], 6, [1], [[2], [1], [1]]),
    ([3], 6, [0, 1], [[], []]),  # one patch is not enough
    ([2], 2, [], [[0, 1], [0, 1]]),  # nothing to repair
):
    model = nn.Sequential(*map(nn.ChannelShuffle, groups), nn.Linear(2, 3))
    clean = torch.randn(6, places, 2)
    corrupted = clean.clone()
    corrupted[1:, changed] += 0.01  # the first sample stays clean
    names = [str(index) for index in range(len(model))]
    found = carriers(model, names, clean, corrupted)
    if found != wanted or any(module._forward_hooks for module in model):
        wrong.append(f"{found} instead of {wanted}, or hooks are left")
print(f"not yet: {wrong[0]}" if wrong else "solved")
