import torch
from torch import nn


def without_prefix(state):
    if not all(key.startswith("module.") for key in state):
        return state  # saved without the wrapper
    return {key.removeprefix("module."): state[key] for key in state}


# the check
class Wrapper(nn.Module):
    def __init__(self, module):
        super().__init__()
        self.module = module  # the name that DDP takes, too


wrong = []
for model in [
    nn.Linear(2, 1),
    nn.Sequential(nn.Linear(2, 1), Wrapper(nn.Linear(1, 1))),
    nn.ModuleDict({"module": nn.Linear(2, 1), "head": nn.Linear(1, 1)}),
    nn.ModuleDict({"head": nn.Linear(2, 1), "module": nn.Linear(1, 1)}),
    Wrapper(nn.BatchNorm1d(2)),
]:
    wanted = model.state_dict()
    for saved in [Wrapper(model).state_dict(), wanted]:  # with DDP, without
        if isinstance(model, Wrapper) and saved is wanted:
            continue  # nobody can tell whose prefix that is
        state = without_prefix(saved)
        for right, key in zip(wanted, state, strict=False):
            if right != key:
                wrong.append(f"wanted {right}, got {key}")
            elif not torch.equal(wanted[key], state[key]):
                wrong.append(f"{key} has another value")
        if len(state) != len(wanted):
            wrong.append(f"{len(wanted)} keys became {len(state)}")
print("not yet: " + wrong[0] if wrong else "solved")
