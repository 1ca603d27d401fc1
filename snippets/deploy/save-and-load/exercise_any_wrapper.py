from typing import Any

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


# your turn
def unwrapped(model):
    while hasattr(model, "module"):
        model = model.module
    return model


# the check
model = nn.Sequential(nn.Linear(2, 1))
holder = nn.Sequential(nn.Linear(2, 2))
holder.add_module("module", nn.Linear(2, 1))  # no wrapper
alone = nn.Sequential()
alone.add_module("module", nn.Linear(2, 1))  # no wrapper either

wrong = []
for inner in [model, holder, alone]:
    parallel = nn.DataParallel(inner)
    averaged = AveragedModel(parallel)
    compiled: Any = torch.compile(inner)
    inside = nn.DataParallel(compiled)
    for outer in [inner, parallel, torch.compile(parallel), averaged, inside]:
        keys = list(unwrapped(outer).state_dict())
        if keys != list(inner.state_dict()):
            wrong.append(keys)
if wrong:
    print("not yet: wanted the inner keys, got", *wrong, sep="\n  ")
else:
    print("solved")
