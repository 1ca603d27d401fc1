import torch
from torch import nn
from torch.autograd.graph import save_on_cpu

model = nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 1))
parameters = {p.untyped_storage() for p in model.parameters()}
hooks = save_on_cpu()
pack, unpack = hooks.pack_hook, hooks.unpack_hook


def pack_seen(tensor):
    known = tensor.untyped_storage() in parameters
    what = "parameter" if known else "activation"
    device, kept = pack(tensor)
    print(
        f"pack   {tuple(tensor.shape)!s:6} {what:10} {device} -> {kept.device}",
    )
    return device, kept


def unpack_seen(packed):
    tensor = unpack(packed)
    print(f"unpack {tuple(tensor.shape)!s:6}")
    return tensor


hooks.pack_hook, hooks.unpack_hook = pack_seen, unpack_seen
with hooks:
    y = model(torch.ones(5, 4))
y.sum().backward()
