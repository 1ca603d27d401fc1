from copy import deepcopy

from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 1.0)  # the best weight so far

kept = {
    "state_dict()": model.state_dict(),
    "dict(state_dict())": dict(model.state_dict()),
    "deepcopy(state_dict())": deepcopy(model.state_dict()),
}

nn.init.constant_(model.weight, 7.0)  # training goes on
for name, state in kept.items():
    model.load_state_dict(state)
    print(f"{name:22} gives back {model.weight.item()}")
    nn.init.constant_(model.weight, 7.0)
