import torch
from torch import nn


class Holder(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers


for container in (list, nn.ModuleList):
    linear = nn.Linear(2, 2)
    dropout = nn.Dropout()
    model = Holder(container([linear, dropout]))
    visited: list[nn.Module] = []
    model.to(torch.float64)
    model.eval()
    model.apply(visited.append)

    print("---", container.__name__)
    print("parameters():", len(list(model.parameters())))
    print("state_dict():", *model.state_dict())
    print("to(torch.float64):", linear.weight.dtype)
    print("eval(): dropout.training is", dropout.training)
    print("apply() visits:", *[type(module).__name__ for module in visited])
    print(model)
