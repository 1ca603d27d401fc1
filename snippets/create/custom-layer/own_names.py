import torch
from torch import nn


class Named(nn.Module):
    def __init__(self, name, value):
        super().__init__()
        setattr(self, name, value)

    def forward(self, x):
        return x


for name, value, use in (
    ("parameters", [1, 2], lambda layer: list(layer.parameters())),
    ("type", "causal", lambda layer: layer.type(torch.float64)),
    ("_buffers", [1, 2], lambda layer: layer.state_dict()),
    ("half", nn.Parameter(torch.ones(1)), lambda layer: layer.half),
    ("training", "3 epochs", lambda layer: layer.eval().training),
    ("forward", nn.Linear(2, 2), lambda layer: layer(torch.ones(2)).tolist()),
):
    try:
        print(f"{name}: {use(Named(name, value))}")
    except (TypeError, AttributeError, KeyError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
