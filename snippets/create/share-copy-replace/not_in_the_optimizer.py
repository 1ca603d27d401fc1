from collections import OrderedDict

import torch
from frozen_by_name import changed_by_a_step, set_trainable
from torch import nn

torch.manual_seed(0)
layers = {"body": nn.Linear(2, 2), "head": nn.Linear(2, 2)}
model = nn.Sequential(OrderedDict(layers))
set_trainable(model, "head")
trained = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.Adam(trained, lr=0.1)
print("frozen body:  ", changed_by_a_step(model, optimizer))

set_trainable(model, "head", "body")
print("thawed body:  ", changed_by_a_step(model, optimizer))

optimizer.add_param_group({"params": model.body.parameters(), "lr": 0.01})
print("its own group:", changed_by_a_step(model, optimizer))
