import torch
from torch import nn

layer = nn.BatchNorm1d(2)
layer.bias.requires_grad_(False)
print(layer.weight)
print(layer.bias)
print(layer.running_mean)
print(nn.Parameter(torch.empty(2, 3, device="meta")))
print(nn.Parameter(torch.zeros(1001)))
print(nn.ParameterList([torch.zeros(2, 3), torch.zeros(1).half()]))
print(nn.ParameterDict({"a": torch.zeros(2), "b": torch.zeros(2, 3)}))
print(nn.Bilinear(2, 2, 2, bias=False).bias)
