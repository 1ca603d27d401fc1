import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 64))
parameters = {p.untyped_storage() for p in model.parameters()}
kept = {}


def pack(tensor):
    storage = tensor.untyped_storage()
    what = "parameter" if storage in parameters else "activation"
    size = "again" if storage in kept else storage.nbytes()
    print(f"{tuple(tensor.shape)!s:9} {what:10} {size:>6}")
    kept[storage] = 0 if storage in parameters else storage.nbytes()
    return tensor.detach()


with saved_tensors_hooks(pack, lambda tensor: tensor):
    y = model(torch.ones(32, 64))  # (batch, features)
print(f"activations kept     {sum(kept.values()):6} bytes")
