import torch
from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, v):
        return v.exp()

    def right_inverse(self, w):
        return w.log()


layer = nn.Linear(2, 2)
with torch.no_grad():
    layer.weight.fill_(0.5)
parametrize.register_parametrization(layer, "weight", Positive())
print("start:                 ", layer.weight.flatten().tolist())

with torch.no_grad():
    layer.weight.fill_(2)
nn.init.constant_(layer.weight, 2)
layer.weight.data = torch.full((2, 2), 2.0)
print("after three writes:    ", layer.weight.flatten().tolist())

layer.weight = torch.full((2, 2), 2.0)
print("after layer.weight = w:", layer.weight.flatten().tolist())
v = layer.parametrizations.weight.original
print(f"original, log(2):       {v[0, 0].item():.3f}")
