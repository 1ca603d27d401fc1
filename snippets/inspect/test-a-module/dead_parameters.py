import torch
from checks import check_parameters, run
from torch import nn

torch.manual_seed(0)


class Unused(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(3, 3)
        self.forgotten = nn.Linear(3, 3)

    def forward(self, x):
        return self.used(x)


class Detached(Unused):
    def forward(self, x):
        return self.used(self.forgotten(x).detach())


class BiasBeforeNorm(nn.Sequential):
    """BatchNorm subtracts the mean, and the bias with it."""


x = torch.randn(8, 3)
run(check_parameters, nn.Linear(3, 3), x)
run(check_parameters, Unused(), x)
run(check_parameters, Detached(), x)
model = BiasBeforeNorm(nn.Linear(3, 3), nn.BatchNorm1d(3)).double()
run(check_parameters, model, x.double())
