from typing import Any

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


# your turn
def plain_names(state):
    return {key.removeprefix("module."): state[key] for key in state}


# the check
plain = nn.Sequential(nn.Linear(2, 1))
models: dict[str, Any] = {
    "wrapped twice": torch.compile(nn.DataParallel(plain)),
    "a layer compiled": nn.Sequential(torch.compile(plain[0])),
    "averaged, wrapped": AveragedModel(nn.DataParallel(plain)),
}
got = {k: list(plain_names(m.state_dict())) for k, m in models.items()}
wrong = [p for p in got.items() if p[1] != ["0.weight", "0.bias"]]
if not wrong:
    print("solved")
else:
    print("not yet: wanted 0.weight 0.bias", *wrong, sep="\n  ")
