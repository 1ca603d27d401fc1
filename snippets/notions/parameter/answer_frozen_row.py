import torch
from torch import nn


class FirstRowFrozen(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Parameter(torch.ones(1, 2), requires_grad=False)
        self.others = nn.Parameter(torch.ones(2, 2))

    def rows(self):
        return torch.cat([self.first, self.others])


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
