import torch
from torch import nn


class WithData(nn.Linear):
    def forward(self, input):
        return input @ self.weight.data.T + self.bias.data


class WithoutData(nn.Linear):
    def forward(self, input):
        return input @ self.weight.T + self.bias


x = torch.ones(5, 3)
try:
    WithData(3, 1)(x).sum().backward()
except RuntimeError as error:
    print(f"alone: RuntimeError: {error}")

for layer in (WithData(3, 4), WithoutData(3, 4)):
    model = nn.Sequential(layer, nn.Linear(4, 1))
    model(x).sum().backward()
    print("stacked:", type(layer).__name__)
    for name, parameter in model.named_parameters():
        grad = None if parameter.grad is None else "filled"
        print(f"  {name:8} grad {grad}")
