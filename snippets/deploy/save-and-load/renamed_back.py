from typing import Any

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


def plain_names(state):
    plain = {}
    for key in state.keys() - {"n_averaged"}:
        new = key.replace("_orig_mod.", "").removeprefix("module.")
        plain[new] = state[key]
    return plain


net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
last: Any = torch.compile(net[1])
for model in [
    nn.DataParallel(net),
    torch.compile(net),
    nn.Sequential(net[0], last),
    torch.compile(nn.DataParallel(net)),
    AveragedModel(net),
]:
    state = model.state_dict()
    same = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    print(f"{list(state)[-1]:28}", same.load_state_dict(plain_names(state)))

net.compile()
print("net.compile() keeps them:", *net.state_dict())
