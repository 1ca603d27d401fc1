import copy

import torch
from torch import nn


# your turn
def copy_without_hooks(model):
    """Return a deep copy without forward and backward hooks."""
    return copy.deepcopy(model)


# the check
def fill(module, calls):
    for k in ("forward_pre", "forward", "full_backward_pre", "full_backward"):
        getattr(module, f"register_{k}_hook")(lambda *_: calls.append(1))


x = torch.ones(2, 3, requires_grad=True)
wrong = []
for inner in (nn.Tanh(), nn.Sequential(nn.Linear(3, 3))):
    model = nn.Sequential(inner, nn.Linear(3, 1))
    calls = []
    model.apply(lambda module, calls=calls: fill(module, calls))
    copied = copy_without_hooks(model)
    copied(x).sum().backward()
    if calls:
        wrong.append(f"the copy called {len(calls)} hooks")
    calls.clear()
    model(x).sum().backward()
    if len(calls) != 4 * len([*model.modules()]):
        wrong.append("the model lost hooks")
    weight, other = model[1].weight, copied[1].weight
    if other is weight or not torch.equal(other, weight):
        wrong.append("this is no deep copy")
print(f"not yet: {wrong[0]}" if wrong else "solved")
