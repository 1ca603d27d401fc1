import math

import torch
from torch import nn


@torch.no_grad()
def default_by_hand(layer):
    """Draw the numbers of a linear layer or a convolution, as torch does."""
    fan_in = layer.weight[0].numel()  # of one row, or of one filter
    bound = 1 / math.sqrt(fan_in)
    layer.weight.uniform_(-bound, bound)
    if layer.bias is not None:
        layer.bias.uniform_(-bound, bound)


for layer in [
    nn.Linear(6, 4),
    nn.Conv2d(4, 6, (3, 5), groups=2, bias=False),
    nn.ConvTranspose1d(4, 6, 3),
]:
    torch.manual_seed(0)
    layer.reset_parameters()
    theirs = layer.weight.clone()
    torch.manual_seed(0)
    default_by_hand(layer)
    print(type(layer).__name__, torch.allclose(layer.weight, theirs))

# The bound of kaiming_uniform_(a=a) is c / sqrt(fan_in).
for a in (0, 1, math.sqrt(5)):
    c = math.sqrt(3) * nn.init.calculate_gain("leaky_relu", a)
    print(f"a = {a:.2f}: c = {c:.2f}")
