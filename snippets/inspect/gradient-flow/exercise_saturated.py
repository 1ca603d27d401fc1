import torch
from torch import nn


# your turn
def saturated(model, batches):
    """Map the name of each nn.Sigmoid to the share of its outputs that are
    below 0.01 or above 0.99, over all batches. Leave no hook."""
    return {}


# the check
torch.manual_seed(0)
wrong = []
for sizes in ((4,), (1, 7), (5, 1, 2)):
    low = nn.Linear(2, 3)
    low.bias.data = torch.tensor([-4.7, 4.2, 4.7])
    model = nn.Sequential(low, nn.Sigmoid(), nn.Sequential(nn.Sigmoid()))
    x = torch.randn(sum(sizes), 2).index_fill(0, torch.tensor(0), 999.0)
    low.weight.data = torch.tensor([[0.0, 0.0], [1.0, 1.0], [0.0, 0.0]]) / 99
    share = (2 * len(x) + 1) / (3 * len(x))  # 2 units, and 1 sample
    found = saturated(model, x.split(sizes))
    near = list(found) == ["1", "2.0"] and abs(found["1"] - share) < 1e-4
    hooks = any(module._forward_hooks for module in model.modules())
    if not near or found["2.0"] or hooks:
        wrong.append(f"{found}, not {share:.3f} and 0, or hooks are left")
print(f"not yet: {wrong[0]}" if wrong else "solved")
