import torch
from torch import nn


def negated(input):
    return -torch.relu(input)


x, relu = torch.ones(2), nn.ReLU()
relu.__call__ = negated
print("own __call__:", relu(x))

relu.forward = negated
print("own forward: ", relu(x))
