import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = [nn.Linear(8, 8) for _ in range(3)]
        self.head = nn.Linear(8, 1)

    def forward(self, x):
        for layer in self.hidden:
            x = layer(x).relu()
        return self.head(x)


model = Net()
print("output", tuple(model(torch.zeros(4, 8)).shape))
print("trained:", [name for name, _ in model.named_parameters()])
