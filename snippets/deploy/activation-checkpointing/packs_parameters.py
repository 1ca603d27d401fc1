import torch
from torch import nn
from torch.autograd.graph import save_on_cpu

model = nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 1))
own = {p.untyped_storage() for p in model.parameters()}
hooks = save_on_cpu()
pack = hooks.pack_hook


def pack_and_report(tensor):
    is_parameter = tensor.untyped_storage() in own
    what = "parameter" if is_parameter else "activation"
    device, kept = pack(tensor)
    same = kept is tensor
    print(f"{tuple(tensor.shape)!s:6} {what:10} on {kept.device}, same: {same}")
    return device, kept


hooks.pack_hook = pack_and_report
with hooks:
    y = model(torch.ones(5, 4))
y.sum().backward()
