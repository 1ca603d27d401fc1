from copy import deepcopy

import torch
from torch import nn


def snapshot(model):
    return deepcopy(model.state_dict())


# the check
torch.manual_seed(0)
wrong = []
for model in (
    nn.BatchNorm1d(2),
    nn.Linear(3, 2, dtype=torch.float64),
    nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)),
):
    wanted = {key: t.tolist() for key, t in model.state_dict().items()}
    kept = snapshot(model)
    for tensor in model.state_dict().values():
        tensor.fill_(7)
    if {key: tensor.tolist() for key, tensor in kept.items()} != wanted:
        wrong.append(f"{type(model).__name__}: the snapshot changed")
    model.load_state_dict(kept)
    if {key: t.tolist() for key, t in model.state_dict().items()} != wanted:
        wrong.append(f"{type(model).__name__}: the model was not restored")
if wrong:
    print("not yet:", wrong[0])
else:
    print("solved")
