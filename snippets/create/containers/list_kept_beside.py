import torch
from torch import nn


class Branches(nn.Module):
    def __init__(self, branches):
        super().__init__()
        self.branches = branches  # pairs of a number and a layer
        self.registered = nn.ModuleList(layer for _, layer in branches)


model = Branches([(0.5, nn.Linear(2, 2)), (2.0, nn.Linear(2, 2))])
print("parameters:", len(list(model.parameters())))
model.to(torch.float64)
print([layer.weight.dtype for _, layer in model.branches])

model.branches.append((1.0, nn.Linear(2, 2)))
print("in the list:", len(model.branches))
print("registered:", len(model.registered))
