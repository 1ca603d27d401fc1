import torch
from torch import nn


def moved(kind, factor):
    torch.manual_seed(0)
    layer = nn.Linear(4, 4)
    before = layer.weight.detach().clone()
    optimizer = kind(layer.parameters(), lr=0.01)
    loss = layer(torch.randn(8, 4)).square().mean()
    (factor * loss).backward()
    optimizer.step()
    gradient = layer.weight.grad.norm()
    step = (layer.weight - before).norm() / before.norm()
    return gradient.item(), step.item()


print("         loss x  gradient x   step x")
for kind in (torch.optim.SGD, torch.optim.Adam):
    gradient, step = moved(kind, factor=1)
    larger_gradient, larger_step = moved(kind, factor=1000)
    cells = (1000, larger_gradient / gradient, larger_step / step)
    print(f"{kind.__name__:8}", *[f"{cell:8.0f}" for cell in cells])
