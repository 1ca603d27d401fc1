import torch
from torch import nn


def negated(input):
    return -torch.relu(input)


x = torch.ones(2)
relu = nn.ReLU()
relu.__call__ = negated
print("own __call__:", relu(x))

relu.forward = negated
print("own forward: ", relu(x))
