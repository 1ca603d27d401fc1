import torch
from torch import nn


# your turn
def forgotten(model, optimizer):
    return []


# the check
def net():
    return nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 3))


all_held = net()
two_groups = net()
replaced = net()
last = ["2.weight", "2.bias"]
cases = [
    (all_held, [{"params": all_held.parameters()}], []),
    (two_groups, [{"params": two_groups[0].parameters()}], ["2.weight"]),
    (replaced, [{"params": replaced[0].parameters()}], ["0.bias", *last]),
]
verdict = "solved"
for model, groups, wanted in cases:
    optimizer = torch.optim.SGD(groups, lr=0.1)
    if model is two_groups:
        optimizer.add_param_group({"params": [model[2].bias]})
    if model is replaced:  # a frozen parameter with the same memory
        old = model.get_parameter("0.bias").detach()
        model.get_submodule("0").bias = nn.Parameter(old, requires_grad=False)
    found = forgotten(model, optimizer)
    if found != wanted:
        verdict = f"not yet: wanted {wanted}, got {found}"
print(verdict)
