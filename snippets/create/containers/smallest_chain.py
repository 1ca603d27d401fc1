import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(3, 4),
    nn.ReLU(),
    nn.Linear(4, 1),
)
x = torch.zeros(5, 3)  # (batch, in_features)
print("output", tuple(model(x).shape))
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
