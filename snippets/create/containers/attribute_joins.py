import torch
from torch import nn


class Joined(nn.Sequential):
    def __init__(self):
        super().__init__(nn.Linear(3, 4), nn.ReLU())
        self.head = nn.Linear(4, 4)

    def forward(self, x):
        return self.head(super().forward(x))


class Cured(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
        self.head = nn.Linear(4, 4)

    def forward(self, x):
        return self.head(self.body(x))


calls: list[str] = []


def count(module, args, output):
    calls.append("head")


for model in (Joined(), Cured()):
    model.head.register_forward_hook(count)
    calls.clear()
    model(torch.zeros(2, 3))
    print(f"{type(model).__name__}: the head is called {len(calls)}x")
