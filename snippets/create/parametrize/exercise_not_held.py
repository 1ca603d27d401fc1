import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize


# your turn
def not_held(model, optimizer):
    """The names of the parameters that the optimizer does not hold."""
    held = len(optimizer.param_groups[0]["params"])
    names = [name for name, _ in model.named_parameters()]
    return names[held:]


# the check
def check():
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
    first = list(model[0].parameters())
    groups = [{"params": first}, {"params": [model[1].weight]}]
    optimizer = torch.optim.SGD(groups, lr=0.1)
    if not_held(model, optimizer) != ["1.bias"]:
        return "not yet: a bias is in no group"

    parametrize.register_parametrization(model[0], "weight", nn.Softplus())
    if not_held(model, optimizer) != ["1.bias"]:
        return "not yet: the original is the old parameter"

    parametrizations.weight_norm(model[0], "bias")
    names = [f"0.parametrizations.bias.original{i}" for i in range(2)]
    found = not_held(model, optimizer)
    if sorted(found) != sorted(["1.bias", *names]):
        return f"not yet: with weight_norm it says {found}"
    model[0].bias = torch.ones(2)
    if len(not_held(model, optimizer)) != 3:
        return "not yet: an assignment makes no parameter"
    return "solved"


print(check())
