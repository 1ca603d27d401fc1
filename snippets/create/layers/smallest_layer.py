import torch
from torch import nn

layer = nn.Linear(3, 2)
x = torch.zeros(5, 3)  # (batch, in_features)
print("output", tuple(layer(x).shape))

for name, parameter in layer.named_parameters():
    print("state ", name, tuple(parameter.shape))
print("mode  ", "train" if layer.training else "eval")
