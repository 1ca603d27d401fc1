import copy

import torch
from torch import nn


def left_alone(model, function):
    trial = copy.deepcopy(model)
    with torch.no_grad():
        for parameter in trial.parameters():
            parameter.fill_(torch.nan)
    trial.apply(function)
    return [name for name, p in trial.named_parameters() if p.isnan().any()]


# the check
def initialize(module):
    if isinstance(module, (nn.Linear, nn.LayerNorm)):
        nn.init.ones_(module.weight)
    if isinstance(module, nn.LayerNorm):
        module.bias.data.zero_()


def check():
    for dtype in (torch.float32, torch.float16):
        norm = nn.LayerNorm(4)
        layers = nn.BatchNorm1d(4), nn.Linear(4, 2), nn.Conv1d(2, 2, 1)
        model = nn.Sequential(norm, *layers).to(dtype)
        model[3].requires_grad_(False)
        before = {name: t.clone() for name, t in model.state_dict().items()}
        found = left_alone(model, initialize)
        for name, tensor in model.state_dict().items():
            if not torch.equal(tensor, before[name]):
                return f"not yet: {name} has changed"
        if found != ["1.weight", "1.bias", "2.bias", "3.weight", "3.bias"]:
            return f"not yet: it is not {found}"
    return "solved"


print(check())
