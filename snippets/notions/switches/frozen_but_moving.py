from copy import deepcopy

import torch
from torch import nn

torch.manual_seed(0)
backbone = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
backbone.requires_grad_(False)
model = nn.Sequential(backbone, nn.Linear(3, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for mode in (True, False):
    backbone.train(mode)
    before = deepcopy(backbone.state_dict())
    for _ in range(5):
        optimizer.zero_grad()
        loss = model(torch.randn(16, 3) + 2).pow(2).mean()
        loss.backward()
        optimizer.step()
    after = backbone.state_dict()
    moved = [name for name in after if not after[name].equal(before[name])]
    print("backbone.training:", mode)
    print("  moved:", moved)
