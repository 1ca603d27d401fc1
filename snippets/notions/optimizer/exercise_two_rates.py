import torch
from torch import nn


# your turn
def groups(model, name, lr):
    child = getattr(model, name)
    return [
        {"params": list(model.parameters()), "lr": lr},
        {"params": list(child.parameters()), "lr": 10 * lr},
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
for tied, name in ((False, "head"), (True, "head"), (False, "body")):
    model = Net(tied)
    fast = {id(p) for p in getattr(model, name).parameters()}
    try:
        optimizer = torch.optim.SGD(groups(model, name, lr=0.1))
    except ValueError as error:
        verdict = f"not yet: {error}"
        break
    rates = {}
    for group in optimizer.param_groups:
        rates.update({id(p): group["lr"] for p in group["params"]})
    wanted = {id(p): 1.0 if id(p) in fast else 0.1 for p in model.parameters()}
    if rates != wanted:
        verdict = f"not yet: a wrong rate with tied={tied}, {name!r}"
print(verdict)
