import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def kept_bytes(model, x):
    kept = []
    with saved_tensors_hooks(kept.append, lambda tensor: tensor):
        model(x)
    own = {p.untyped_storage() for p in model.parameters()}
    storages = {tensor.untyped_storage() for tensor in kept} - own
    return sum(storage.nbytes() for storage in storages)


# the check
rows = nn.Flatten(0, 1)
model = nn.Sequential(rows, nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
wanted = 4 * 10 * (8 + 16)
got = kept_bytes(model, torch.ones(2, 5, 8))
same = got == wanted
print("solved" if same else f"not yet: wanted {wanted} bytes, got {got}")
