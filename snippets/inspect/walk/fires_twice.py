import torch
from torch import nn

calls: list[str] = []


def register(module):
    module.register_forward_pre_hook(
        lambda module, args: calls.append(type(module).__name__),
    )


for way in "apply", "modules":
    shared = nn.Linear(3, 3)
    model = nn.Sequential(nn.Sequential(shared), nn.Sequential(shared))
    if way == "apply":
        model.apply(register)
    else:
        for module in model.modules():
            register(module)
    calls.clear()
    model[0](torch.zeros(2, 3))
    print(f"{way:8}", calls)
