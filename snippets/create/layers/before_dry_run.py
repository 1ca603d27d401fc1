import torch
from torch import nn

lazy = nn.LazyLinear(4)
x = torch.zeros(1, 3)


def shape():
    return tuple(lazy.weight.shape)


def count():
    return sum(parameter.numel() for parameter in lazy.parameters())


def initialize():
    nn.init.zeros_(lazy.bias)
    return "done"


def forward_without_call():
    return tuple(lazy.forward(x).shape)


def attempt_all():
    for attempt in (shape, count, initialize, forward_without_call):
        try:
            print(f"{attempt.__name__}: {attempt()}")
        except (RuntimeError, ValueError) as error:
            message = str(error).split(". ")[0].split(" in ")[0]
            print(f"{attempt.__name__}: {type(error).__name__}: {message}")


attempt_all()
lazy(x)
print("after the first call")
attempt_all()
