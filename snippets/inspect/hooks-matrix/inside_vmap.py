import torch
from torch import nn
from torch.func import vmap

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
calls = []


def look(module, args):
    print("inside: ", tuple(args[0].shape), args[0].requires_grad)


model[1].register_forward_pre_hook(look)
model[1].register_full_backward_hook(lambda *given: calls.append("layer"))
y = vmap(model)(torch.ones(3, 2))
print("outside:", tuple(y.shape), y.requires_grad)
y.register_hook(lambda grad: calls.append("tensor"))
y.sum().backward()
print(calls)
