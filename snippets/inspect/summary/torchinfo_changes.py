import torch
import torchinfo
from summary_by_hand import summary
from torch import nn


def new():
    model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
    model[1].eval()  # a frozen BatchNorm, inside a model that trains
    return model


model = new()
torchinfo.summary(model, input_size=(2, 4), device="cpu", verbose=0)
print("torchinfo: BatchNorm in train mode:", model[1].training)
torchinfo.summary(model, input_size=(2, 4), device="meta", verbose=0)
print("torchinfo: the weight is on meta:", model[0].weight.is_meta)

model = new()
summary(model, torch.zeros(2, 4))
print("by hand: BatchNorm in train mode:", model[1].training)
print("by hand: the weight is on meta:", model[0].weight.is_meta)
