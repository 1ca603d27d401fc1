import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1)])
x = torch.zeros(5, 3)  # (batch, in_features)
try:
    layers(x)
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")

chain = nn.Sequential(*layers)
print("cured:", tuple(chain(x).shape))
