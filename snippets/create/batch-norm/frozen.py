from copy import deepcopy

import torch
from torch import nn

torch.manual_seed(0)
print("eval()  requires_grad_(False)  moved")
for evaluated in (False, True):
    for frozen in (False, True):
        norm = nn.BatchNorm1d(3)
        model = nn.Sequential(norm, nn.Linear(3, 1))
        norm.train(not evaluated)
        norm.requires_grad_(not frozen)
        before = deepcopy(norm.state_dict())
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        model(torch.randn(8, 3) + 1).pow(2).mean().backward()
        optimizer.step()
        after = norm.state_dict()
        moved = [key for key in after if not after[key].equal(before[key])]
        short = ", ".join(moved).replace("num_batches_tracked", "count")
        print(f"{evaluated!s:6}  {frozen!s:21}  {short or 'nothing'}")
