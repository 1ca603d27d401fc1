import torch
from torch import nn


# your turn
def dead_units(model, x):
    """Return, for each call of an nn.ReLU, how many units are never above 0."""
    return [0 for module in model.modules() if isinstance(module, nn.ReLU)]


# the check
torch.manual_seed(0)
relu = nn.ReLU()
line = nn.Linear(3, 3)
line.bias.data = torch.tensor([-999.0, 0.0, 99.0])
image = nn.Conv2d(3, 3, 1)
image.bias.data = torch.tensor([-999.0, -999.0, 0.0])
wrong = []
for layers, shape, wanted in [
    ([line, relu], (50, 3), [1]),
    ([image, nn.Sequential(relu)], (2, 3, 4, 4), [2]),
    ([line, relu, line, nn.Sequential(relu)], (50, 3), [1, 1]),
    ([line], (2, 3), []),
]:
    found = dead_units(nn.Sequential(*layers), torch.randn(shape))
    if found != wanted or relu._forward_hooks:
        wrong.append(f"{found} instead of {wanted}, or hooks are left")
print(f"not yet: {wrong[0]}" if wrong else "solved")
