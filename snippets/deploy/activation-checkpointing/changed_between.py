import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


def first_gradient(recompute):
    last = nn.Linear(1, 1)
    model = nn.Sequential(nn.Linear(1, 1), nn.ReLU(), last)
    for parameter in model.parameters():
        nn.init.ones_(parameter)
    x = torch.ones(1, 1)
    y = checkpoint(model, x, use_reentrant=False) if recompute else model(x)
    with torch.no_grad():
        last.weight.mul_(10)  # between forward and backward
    y.sum().backward()
    return model[0].weight.grad.item()


try:
    first_gradient(recompute=False)
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(":")[0])
print("checkpoint, gradient without an error:", first_gradient(recompute=True))
