from typing import Any

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_avg_fn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
nn.init.constant_(model[1].weight, 100.0)  # the old head
average: Any = AveragedModel(model, avg_fn=get_ema_avg_fn(decay=0.9))
average.update_parameters(model)

model[1] = nn.Linear(1, 1)
nn.init.constant_(model[1].weight, 1.0)
for _ in range(3):
    average.update_parameters(model)
    print("average of the head:", round(average.module[1].weight.item(), 2))

fresh: Any = AveragedModel(model, avg_fn=get_ema_avg_fn(decay=0.9))
print("made after the edit:", fresh.module[1].weight.item())
print("same answer:", torch.equal(fresh(torch.ones(1)), model(torch.ones(1))))
