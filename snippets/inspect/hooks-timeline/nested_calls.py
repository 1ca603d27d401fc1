import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Sequential(nn.Linear(1, 1)))
depth = 0


def opens(name):
    def hook(*given):
        global depth
        print("│ " * depth + "┌ " + name)
        depth += 1

    return hook


def closes(name):
    def hook(*given):
        global depth
        depth -= 1
        print("│ " * depth + "└ " + name)

    return hook


for name, module in model.named_modules():
    name = name or "model"
    module.register_forward_pre_hook(opens(name))
    module.register_forward_hook(closes(name))
    module.register_full_backward_pre_hook(opens("backward of " + name))
    module.register_full_backward_hook(closes("backward of " + name))

x = torch.ones(1, 1, requires_grad=True)
model(x).backward()
