import torch
from torch import nn


def head_learns(way):
    torch.manual_seed(0)
    x = torch.randn(32, 3)
    target = torch.randn(32, 1)
    model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 5))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model[2] = nn.Linear(8, 1)
    if way == "add_param_group":
        optimizer.add_param_group({"params": model[2].parameters()})
    elif way == "optimizer built last":
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    weight = model.get_parameter("2.weight")
    before = weight.detach().clone()
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), target).backward()
        optimizer.step()
    return not torch.equal(before, weight)


for way in ("optimizer built first", "add_param_group", "optimizer built last"):
    print(f"{way:21} the new head learns: {head_learns(way)}")
