import torch
from torch import nn


class Dense(nn.Module):  # a layer of your own, not an nn.Linear
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs))

    def forward(self, x):
        return x @ self.weight.T


def initialize(module):
    if isinstance(module, nn.Linear):
        nn.init.xavier_normal_(module.weight)


def left_alone(model, function):
    """Return the parameters that model.apply(function) does not fill."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.fill_(torch.nan)
    model.apply(function)
    return [name for name, p in model.named_parameters() if p.isnan().any()]


model = nn.Sequential(Dense(3, 4), nn.ReLU(), nn.Linear(4, 2))
print("left alone:", left_alone(model, initialize))
