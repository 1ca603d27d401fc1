import torch
from torch import nn


def chain(**settings):
    settings = {"kernel_size": 3, "stride": 2, **settings}
    return nn.Sequential(*[nn.Conv2d(3, 3, **settings) for _ in range(4)])


small = torch.zeros(1, 3, 28, 20)
try:
    chain()(small)
except RuntimeError as error:
    print("RuntimeError:", error)

x = small
for number, layer in enumerate(chain(padding=1)):
    x = layer(x)
    print(f"with padding, after layer {number}: {tuple(x.shape)}")
