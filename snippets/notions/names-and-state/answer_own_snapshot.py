import torch
from torch import nn


def snapshot(model: nn.Module) -> dict[str, torch.Tensor]:
    return {key: t.clone() for key, t in model.state_dict().items()}


# the check
model = nn.BatchNorm1d(2)
model(torch.ones(3, 2))
kept = snapshot(model)
wanted = {key: tensor.tolist() for key, tensor in kept.items()}
model(torch.zeros(3, 2))
with torch.no_grad():
    model.weight.fill_(7)
got = {key: tensor.tolist() for key, tensor in kept.items()}
changed = [key for key in wanted if got[key] != wanted[key]]
complete = list(kept) == list(model.state_dict())
if complete and not changed:
    print("solved")
else:
    print("not yet: wanted all keys, none changed, got", *changed)
