import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook

model = nn.Sequential(nn.Linear(2, 2), nn.Tanh())
loss_function = nn.MSELoss()
heard = []


def hook(module, args, output):
    heard.append(type(module).__name__)


with register_module_forward_hook(hook):
    loss = loss_function(model(torch.ones(1, 2)), torch.ones(1, 2))
print(heard)
