import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers


for container in (list, nn.ModuleList):
    model = SimpleMLP(container([nn.Linear(2, 2), nn.Dropout()]))
    linear, dropout = model.layers
    visited: list[nn.Module] = []
    model.to(torch.float64).eval().apply(visited.append)

    print("---", container.__name__)
    print("parameters():", len(list(model.parameters())))
    print("state_dict():", *model.state_dict())
    print("to(torch.float64):", linear.weight.dtype)
    zeros = dropout(torch.ones(1000)).eq(0).any().item()
    print("eval(), then dropout drops:", zeros)
    print("apply() visits:", *[type(m).__name__ for m in visited])
    print(model)
