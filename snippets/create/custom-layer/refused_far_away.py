import torch
from torch import nn


class NoParentheses(nn.Module):
    def __init__(self):
        super().__init__()
        self.activation = nn.ReLU

    def forward(self, x):
        return self.activation(x)  # makes a layer: nn.ReLU(inplace=x)


class NoSuper(nn.Module):
    def __init__(self):
        self.size = 3  # a number passes
        self.linear = nn.Linear(3, 3)


class NoSuperNoLayers(nn.Module):
    def __init__(self):
        self.size = 3

    def forward(self, x):
        return x


x = torch.ones(1)
print("forward gives:", NoParentheses()(x))
print("made:", NoSuperNoLayers().size)
for use in (
    lambda: NoParentheses()(x) + 1,
    NoSuper,
    lambda: NoSuperNoLayers()(x),
):
    try:
        use()
    except (TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
