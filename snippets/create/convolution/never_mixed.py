import torch
from torch import nn


def inputs_of_first(*layers):
    """Say which of 4 input channels reach output channel 0."""
    torch.manual_seed(0)
    for layer in layers:
        for weight in layer.parameters():
            nn.init.uniform_(weight, 0.5, 1.0)
    x = torch.zeros(1, 4, 8, 8, requires_grad=True)
    nn.Sequential(*layers)(x)[0, 0].sum().backward()
    reached = x.grad.squeeze(0).flatten(1).any(dim=1)
    return reached.nonzero().flatten().tolist()


def grouped():
    return nn.Conv2d(4, 4, kernel_size=3, groups=2)


print("grouped, three times:", inputs_of_first(grouped(), grouped(), grouped()))
shuffle = nn.ChannelShuffle(groups=2)
print("shuffled in between:", inputs_of_first(grouped(), shuffle, grouped()))
pointwise = nn.Conv2d(4, 4, kernel_size=1)
print("1x1 in between:", inputs_of_first(grouped(), pointwise, grouped()))

depthwise = nn.Conv2d(4, 4, kernel_size=3, groups=4)
shuffle = nn.ChannelShuffle(groups=4)
chain = (depthwise, shuffle, depthwise)
print("depthwise, shuffled:", inputs_of_first(*chain))
