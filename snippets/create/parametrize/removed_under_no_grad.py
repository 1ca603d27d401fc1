import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize


def remove(layer):
    parametrize.remove_parametrizations(layer, "weight")


def kinds(layer):
    parameters = [name for name, _ in layer.named_parameters()]
    buffers = [name for name, _ in layer.named_buffers()]
    return f"parameters {parameters}, buffers {buffers}"


layer = parametrizations.weight_norm(nn.Linear(2, 1))
with torch.no_grad():
    remove(layer)
print("under no_grad:", kinds(layer))

layer = parametrizations.weight_norm(nn.Linear(2, 1))
layer.requires_grad_(False)
remove(layer)
print("frozen before:", kinds(layer))

layer = parametrizations.weight_norm(nn.Linear(2, 1))
remove(layer)
print("neither:      ", kinds(layer))
