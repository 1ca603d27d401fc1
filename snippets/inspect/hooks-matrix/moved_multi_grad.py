import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook

layer = nn.Linear(2, 2)
calls = []


def note(grads):
    calls.append(len(grads))


def train(what):
    x = torch.ones(1, 2, dtype=layer.weight.dtype)
    layer(x).sum().backward()
    print(f"{what:28}", len(calls))
    calls.clear()


register_multi_grad_hook((layer.weight, layer.bias), note)
train("registered")
layer.to(torch.float64)
train("then .to(float64)")
register_multi_grad_hook((layer.weight, layer.bias), note)
train("registered after .to()")
