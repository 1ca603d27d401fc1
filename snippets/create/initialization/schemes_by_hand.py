import math

import torch
from torch import nn
from torch.nn.init import calculate_gain


def fans(weight):
    window = math.prod(weight.shape[2:])
    return weight.shape[1] * window, weight.shape[0] * window


@torch.no_grad()
def draw(weight, std, shape):
    if shape == "normal":
        return weight.normal_(0, std)
    bound = math.sqrt(3) * std  # a uniform draw of this bound has this std
    return weight.uniform_(-bound, bound)


def xavier(weight, shape, gain=1.0):
    fan_in, fan_out = fans(weight)
    return draw(weight, gain * math.sqrt(2 / (fan_in + fan_out)), shape)


def kaiming(weight, shape, a=0, mode="fan_in", nonlinearity="leaky_relu"):
    fan_in, fan_out = fans(weight)
    fan = fan_in if mode == "fan_in" else fan_out
    gain = calculate_gain(nonlinearity, a)
    return draw(weight, gain / math.sqrt(fan), shape)


for scheme in (xavier, kaiming):
    for shape in ("uniform", "normal"):
        theirs = torch.empty(6, 4, 3)
        torch.manual_seed(0)
        getattr(nn.init, f"{scheme.__name__}_{shape}_")(theirs)
        torch.manual_seed(0)
        ours = scheme(torch.empty(6, 4, 3), shape)
        print(scheme.__name__, shape, torch.allclose(ours, theirs))
