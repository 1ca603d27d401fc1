import copy

import torch
from summary_by_hand import show, summary
from torch import nn


def on_meta(model):
    """Return a copy of model on meta, without a copy of its numbers."""
    memo = {}  # what deepcopy takes instead of copying
    for parameter in model.parameters():
        empty = torch.empty_like(parameter, device="meta")
        copied = nn.Parameter(empty, parameter.requires_grad)
        memo[id(parameter)] = copied
    for buffer in model.buffers():
        memo[id(buffer)] = torch.empty_like(buffer, device="meta")
    return copy.deepcopy(model, memo)


model = nn.Sequential(nn.Linear(8, 8), nn.BatchNorm1d(8), nn.Linear(8, 8))
model[2].weight = model[0].weight  # tied
show(summary(on_meta(model), torch.empty(16, 8, device="meta")))
print("the model itself:", model[0].weight.device.type)
