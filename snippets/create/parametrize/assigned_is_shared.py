import torch
from torch import nn
from torch.nn.utils import parametrizations

torch.manual_seed(0)
x = torch.randn(8, 3)


def train_from(w):
    layer = parametrizations.weight_norm(nn.Linear(3, 3))
    layer.weight = w
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    layer(x).square().sum().backward()
    optimizer.step()


pretrained = torch.eye(3)
train_from(pretrained)
print("unchanged:", torch.equal(pretrained, torch.eye(3)))

pretrained = torch.eye(3)
train_from(pretrained.clone())
print("unchanged, with clone():", torch.equal(pretrained, torch.eye(3)))
