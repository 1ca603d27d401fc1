import torch
from torch import nn


def fill(weight):
    weight.fill_(0)


def fill_row(weight):
    weight[0] = 1


layer = nn.Linear(2, 2)
for change in (fill, fill_row):
    try:
        change(layer.weight)
    except RuntimeError as error:
        print("RuntimeError:", error)

with torch.no_grad():
    fill(layer.weight)
    fill_row(layer.weight)
print(layer.weight)
