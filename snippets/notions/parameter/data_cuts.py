import torch
from torch import nn


class ReadsData(nn.Linear):
    def forward(self, input):
        return input @ self.weight.data.T + self.bias.data


class DetachesInput(nn.Linear):
    def forward(self, input):
        return input.detach() @ self.weight.T + self.bias


class ReadsParameters(nn.Linear):
    def forward(self, input):
        return input @ self.weight.T + self.bias


for Middle in (ReadsData, DetachesInput, ReadsParameters):
    model = nn.Sequential(nn.Linear(3, 4), Middle(4, 4), nn.Linear(4, 1))
    model(torch.ones(5, 3)).sum().backward()
    without = []
    for name, parameter in model.named_parameters():
        if parameter.grad is None:
            without.append(name)
    print(f"{Middle.__name__:15} without a gradient: {without}")

try:
    ReadsData(3, 1)(torch.ones(5, 3)).sum().backward()
except RuntimeError as error:
    print("ReadsData alone:", error)
