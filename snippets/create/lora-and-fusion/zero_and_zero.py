import torch
from by_replacement import Adapted
from torch import nn


def gradients(model, steps=2):
    optimizer = torch.optim.SGD([model.down, model.up], lr=0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        model(torch.ones(1, 8)).square().sum().backward()
        moved = [p.grad.any().item() for p in (model.down, model.up)]
        print("  down, up:", moved)
        optimizer.step()


torch.manual_seed(0)
print("up zero, down random:")
gradients(Adapted(nn.Linear(8, 4)))
print("both zero:")
both = Adapted(nn.Linear(8, 4))
nn.init.zeros_(both.down)
gradients(both)
