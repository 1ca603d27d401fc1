import torch
from torch import nn


# your turn
class FirstRowFrozen(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3, 2))

    def rows(self):
        return self.weight


# the check
layer = FirstRowFrozen()
decay = {"lr": 0.1, "weight_decay": 0.5}
optimizer = torch.optim.SGD(layer.parameters(), **decay)
layer.rows().sum().backward()
optimizer.step()
moved = (layer.rows() != 1).any(dim=1).tolist()
if moved == [False, True, True]:
    print("solved")
else:
    print("not yet: wanted rows that moved [False, True, True], got", moved)
