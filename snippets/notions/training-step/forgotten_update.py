import torch
from torch import nn


def train(steps, update):
    weight = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([weight], lr=0.5)
    scaler = torch.amp.GradScaler("cpu")
    for _ in range(steps):
        optimizer.zero_grad()
        scaler.scale(weight.sum()).backward()
        scaler.unscale_(optimizer)
        scaler.step(optimizer)
        if update:
            scaler.update()
    return weight.item()


print("with update():", train(steps=2, update=True))
try:
    train(steps=2, update=False)
except RuntimeError as error:
    print("without update(): RuntimeError:", error)
