import torch
from torch import nn


def start(module):
    if isinstance(module, nn.Linear):
        nn.init.normal_(module.weight, std=0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


layer = nn.TransformerEncoderLayer(8, nhead=2)
before = {name: p.detach().clone() for name, p in layer.named_parameters()}
layer.apply(start)

for name, parameter in layer.named_parameters():
    if parameter.dim() > 1:
        drawn = not torch.equal(parameter, before[name])
        print(f"{name:25} drawn anew: {drawn}")
