import torch
from nan_hunter import NanHunter
from torch import nn


class Apply(nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x):
        return self.function(x)


def divide(x):
    return x / (x - x)


def hunt(fault, model):
    print(fault)
    try:
        with NanHunter(model):
            model(torch.ones(2, 3))
    except FloatingPointError as error:
        print(" ", error)


lost = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
nn.init.ones_(lost[1].weight)
nn.init.constant_(lost[1].bias, float("nan"))
hunt("a step made a parameter nan", lost)
hunt("a layer divides by zero", nn.Sequential(nn.ReLU(), Apply(divide)))
large = nn.Sequential(nn.Linear(3, 3, bias=False), Apply(torch.exp), nn.Tanh())
nn.init.constant_(large[0].weight, 40.0)
hunt("a layer overflows, and tanh hides it", large)
