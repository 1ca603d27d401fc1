import torch
from torch import nn
from torch.nn.utils import parametrize


class Double(nn.Module):
    def forward(self, v):
        return 2 * v

    def right_inverse(self, w):
        return w / 2


class Exp(nn.Module):
    def forward(self, v):
        return v.exp()

    def right_inverse(self, w):
        return w.log()


layer = nn.Linear(1, 1)
nn.init.constant_(layer.weight, 4.0)
for rule in (Exp(), Double()):
    parametrize.register_parametrization(layer, "weight", rule)
    print(type(rule).__name__ + ":", round(layer.weight.item(), 2))

rules = layer.parametrizations.weight
print("order:", [type(rule).__name__ for rule in rules])
print("original:", round(rules.original.item(), 2))

layer.weight = torch.tensor([[6.0]])
print("assigned 6:", round(layer.weight.item(), 2))
print("original, log(6 / 2):", round(rules.original.item(), 2))
