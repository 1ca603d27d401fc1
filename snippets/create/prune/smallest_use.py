import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(4, 2)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1, -9, 3, 8], [2, 7, 4, -6.0]]))

prune.l1_unstructured(layer, "weight", amount=0.5)
print(layer.weight.tolist()[0])
print(layer.weight.tolist()[1])
print(list(layer.state_dict()))
