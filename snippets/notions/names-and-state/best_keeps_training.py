from copy import deepcopy

import torch
from torch import nn


def train(keep):
    torch.manual_seed(0)
    x = torch.randn(8, 20)
    target = torch.randn(8, 1)
    new_x = torch.randn(8, 20)
    new_target = torch.randn(8, 1)
    model = nn.Linear(20, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)

    def validation_loss():
        with torch.no_grad():
            return (model(new_x) - new_target).pow(2).mean().item()

    lowest = float("inf")
    best = {}
    for _ in range(100):
        if validation_loss() < lowest:
            lowest = validation_loss()
            best = keep(model.state_dict())
        optimizer.zero_grad()
        (model(x) - target).pow(2).mean().backward()
        optimizer.step()

    last = validation_loss()
    model.load_state_dict(best)
    print(f"lowest {lowest:.2f}  last {last:.2f}  ", end="")
    print(f"reloaded {validation_loss():.2f}")


train(keep=lambda state: state)
train(keep=deepcopy)
