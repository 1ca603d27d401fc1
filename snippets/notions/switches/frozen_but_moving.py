from copy import deepcopy

import torch
from torch import nn

torch.manual_seed(0)
backbone = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
model = nn.Sequential(backbone, nn.Linear(3, 1))
backbone.requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for mode in (True, False):
    backbone.train(mode)
    before = deepcopy(backbone.state_dict())
    for _ in range(5):
        optimizer.zero_grad()
        model(torch.randn(16, 3) + 2).pow(2).mean().backward()
        optimizer.step()
    after = backbone.state_dict()
    print("backbone.training:", mode)
    print("  moved:", [k for k in after if not after[k].equal(before[k])])
