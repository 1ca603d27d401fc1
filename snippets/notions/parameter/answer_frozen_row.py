import torch
from torch import nn


class FirstRowFrozen(nn.Module):
    def __init__(self, start):
        super().__init__()
        self.first = nn.Buffer(start[:1].clone())
        self.others = nn.Parameter(start[1:].clone())

    def rows(self):
        return torch.cat([self.first, self.others])


# the check
torch.manual_seed(0)
wrong = []
for size in [(3, 2), (5, 1)]:
    start = torch.randn(size)
    for kind in (torch.optim.SGD, torch.optim.AdamW):
        layer = FirstRowFrozen(start)
        if not torch.equal(layer.rows(), start):
            wrong.append("rows() does not begin with the values of start")
        optimizer = kind(layer.parameters(), lr=0.1, weight_decay=0.5)
        for _ in range(3):
            optimizer.zero_grad()
            layer.rows().sum().backward()
            optimizer.step()
        moved = (layer.rows() != start).any(dim=1).tolist()
        if moved != [False] + [True] * (len(start) - 1):
            wrong.append(f"{kind.__name__}: rows that moved: {moved}")
        loaded = FirstRowFrozen(torch.zeros(size))
        loaded.load_state_dict(layer.state_dict())
        if not torch.equal(loaded.rows(), layer.rows()):
            wrong.append("a loaded state_dict() gives other rows")
if wrong:
    print("not yet:", wrong[0])
else:
    print("solved")
