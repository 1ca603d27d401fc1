import torch
from torch import nn


def report(model, optimizer, loss):
    """Take one step, and print for each parameter what it did."""
    old = {name: p.detach().clone() for name, p in model.named_parameters()}
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    for name, parameter in model.named_parameters():
        gradient = parameter.grad
        size = "None" if gradient is None else f"{gradient.norm():.1e}"
        moved = not torch.equal(old[name], parameter)
        print(f"{name:8} gradient {size:7}  moved {moved}")


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 9))
model[0].bias.requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(4, 1)  # a new head, after the optimizer
report(model, optimizer, model(torch.randn(8, 3)).pow(2).mean())
