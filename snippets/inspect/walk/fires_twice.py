import torch
from torch import nn

calls: list[str] = []


def record(module, args):
    calls.append(type(module).__name__)


def register(module):
    module.register_forward_pre_hook(record)


def build():
    shared = nn.Linear(3, 3)
    return nn.Sequential(nn.Sequential(shared), nn.Sequential(shared))


x = torch.zeros(2, 3)
model = build()
model.apply(register)
model[0](x)
print("apply  ", calls)

calls.clear()
model = build()
for module in model.modules():
    register(module)
model[0](x)
print("modules", calls)
