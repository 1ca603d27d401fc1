from copy import deepcopy
from functools import partial

import torch
from torch import nn


def changed(module, action):
    before = deepcopy(module.state_dict())
    action()
    names = []
    for name, value in module.state_dict().items():
        if not value.allclose(before[name], rtol=0, atol=0, equal_nan=True):
            names.append(name)
    return names


# the check
def step(model, rate):
    model(torch.eye(3)[1:]).sum().backward()
    torch.optim.SGD(model.parameters(), rate).step()
    model.spoiled += model.unset  # nan
    model.healed.fill_(1.0)


wrong = []
for rate in (0.0, 2e-6):
    for frozen in ([], ["0.weight"], ["0.weight", "0.bias"]):
        model = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3).eval())
        for name in ("unset", "spoiled", "healed"):
            start = 0.0 if name == "spoiled" else torch.nan
            model.register_buffer(name, torch.tensor(start))
        for name, parameter in model.named_parameters():
            parameter.requires_grad_(name not in frozen)
        learns = [n for n, p in model.named_parameters() if p.requires_grad]
        names = changed(model, partial(step, model, rate))
        if set(names) != {"spoiled", "healed", *(learns if rate else [])}:
            wrong.append(f"rate {rate}, frozen {frozen}: {names}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
