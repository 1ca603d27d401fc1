import torch
from torch import nn


# your turn
def carriers(model, layers, clean, corrupted):
    """For each layer, list the places whose patch gives the clean output.

    The outputs of the layers have the shape (batch, places, width).
    """
    return [[] for _ in layers]


# the check
torch.manual_seed(0)
wrong = []
for groups, places, wanted in (
    ([2], 4, [[2], [2]]),
    ([2, 3], 6, [[2], [1], [1]]),
    ([5, 2], 10, [[5], [1], [1]]),
):
    shuffles = [nn.ChannelShuffle(count) for count in groups]
    model = nn.Sequential(*shuffles, nn.Linear(2, 3))
    clean = torch.randn(6, places, 2)
    corrupted = clean.index_fill(1, torch.tensor(1), 9.0)
    names = [str(index) for index in range(len(model))]
    found = carriers(model, names, clean, corrupted)
    if found != wanted or any(module._forward_hooks for module in model):
        wrong.append(f"{found} instead of {wanted}, or hooks are left")
print(f"not yet: {wrong[0]}" if wrong else "solved")
