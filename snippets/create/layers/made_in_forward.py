import torch
from torch import nn


class MadeInForward(nn.Module):
    def forward(self, x):
        linear = nn.Linear(3, 1)
        return linear(x)


class MadeInInit(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1)

    def forward(self, x):
        return self.linear(x)


torch.manual_seed(0)
x = torch.ones(2, 3)
for model in (MadeInForward(), MadeInInit()):
    print(type(model).__name__)
    print("  two calls agree:", torch.equal(model(x), model(x)))
    print("  parameters:", len(list(model.parameters())))
