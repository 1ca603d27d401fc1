import torch
from torch import nn


def forgotten(model, optimizer):
    groups = optimizer.param_groups
    held = {id(p) for group in groups for p in group["params"]}
    return [n for n, p in model.named_parameters() if id(p) not in held]


# the check
model = nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 3))
optimizer = torch.optim.SGD([{"params": model[0].parameters()}], lr=0.1)
optimizer.add_param_group({"params": [model.get_parameter("2.bias")]})
model.get_submodule("0").bias = nn.Parameter(torch.zeros(3))

came, wanted = forgotten(model, optimizer), ["0.bias", "2.weight"]
print("solved" if came == wanted else f"not yet: wanted {wanted}, came {came}")
