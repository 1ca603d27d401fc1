import torch
from torch import nn


def weight_moves(params, layer):
    optimizer = torch.optim.SGD(params, lr=0.1)
    before = layer.weight.detach().clone()
    layer(torch.ones(5, 3)).sum().backward()
    optimizer.step()
    return not torch.equal(before, layer.weight)


layer = nn.Linear(3, 1)
ways = {
    "parameters()": layer.parameters(),
    "state_dict().values()": layer.state_dict().values(),
    "[weight.detach()]": [layer.weight.detach()],
}
for name, params in ways.items():
    print(f"{name:21} the weight moves: {weight_moves(params, layer)}")
