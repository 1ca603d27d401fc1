import torch
from torch import nn


# your turn
def groups(model, name, lr):
    return [
        {"params": list(model.parameters()), "lr": lr},
        {"params": list(getattr(model, name).parameters()), "lr": 10 * lr},
    ]


# the check
class Net(nn.Module):
    def __init__(self, tied):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.header = nn.Linear(3, 3)
        self.head = nn.Linear(3, 3)
        if tied:
            self.head.weight = self.body.weight


verdict = "solved"
for lr, tied, name in ((0.2, True, "head"), (0.1, False, "body")):
    model = Net(tied)
    fast = {id(p) for p in getattr(model, name).parameters()}
    try:
        optimizer = torch.optim.SGD(groups(model, name, lr))
    except ValueError as error:
        verdict = f"not yet: {error}"
        break
    held = optimizer.param_groups
    rates = [(id(p), group["lr"]) for group in held for p in group["params"]]
    wanted = {id(p): lr for p in model.parameters()}
    wanted.update(dict.fromkeys(fast, 10 * lr))
    if sorted(rates) != sorted(wanted.items()):
        verdict = f"not yet: tied={tied}, {name!r}"
print(verdict)
