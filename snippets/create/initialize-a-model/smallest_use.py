import torch
from torch import nn


def initialize(module):
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        if module.bias is not None:
            nn.init.zeros_(module.bias)


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(400, 200), nn.ReLU(), nn.Linear(200, 10))
model.apply(initialize)
for name, parameter in model.named_parameters():
    print(f"{name:9} std {parameter.std().item():.2f}")
