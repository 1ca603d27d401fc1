import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
first = nn.Linear(3, 4)
last = nn.Linear(4, 1)

chain = nn.Sequential(first, nn.ReLU(), last)
layers = nn.ModuleList([first, last])
named = nn.ModuleDict({"first": first, "last": last})
weights = nn.ParameterList([first.weight, last.weight])
biases = nn.ParameterDict({"first": first.bias, "last": last.bias})


def of_parameters(x):
    hidden = F.linear(x, weights[0], biases["first"]).relu()
    return F.linear(hidden, weights[1], biases["last"])


x = torch.randn(5, 3)  # (batch, in_features)
outputs = [
    layers[1](layers[0](x).relu()),
    named["last"](named["first"](x).relu()),
    of_parameters(x),
]
print([torch.allclose(output, chain(x)) for output in outputs])
for container in (chain, layers, named, weights, biases):
    print(f"{type(container).__name__:14}", *container.state_dict())
