import math

import torch
from saved_by_module import SavedBytes
from torch import nn


def saved_by_hand(layer, x, y):
    """What these layers save in train mode, if x requires a gradient."""
    size = x.element_size()
    if isinstance(layer, (nn.Linear, nn.Conv2d, nn.GELU, nn.SiLU)):
        return x.numel() * size  # the input
    if isinstance(layer, (nn.ReLU, nn.Tanh, nn.Sigmoid, nn.Softmax)):
        return y.numel() * size  # the output
    if isinstance(layer, nn.Dropout):
        return (layer.p > 0) * x.numel() * size  # a mask of floats
    if isinstance(layer, nn.LayerNorm):
        rows = x.numel() // math.prod(layer.normalized_shape)
        return (x.numel() + 2 * rows) * size  # input, mean, 1 / deviation
    if isinstance(layer, nn.BatchNorm2d):
        return (x.numel() + 2 * x.shape[1]) * size
    if isinstance(layer, nn.MaxPool2d):
        return x.numel() * size + y.numel() * 8  # an index: 8 bytes
    return 0


image = torch.ones(4, 8, 16, 16, requires_grad=True)
rows = torch.ones(32, 64, requires_grad=True)
tokens = torch.ones(4, 8, 64, requires_grad=True)
cases = [(nn.Conv2d(8, 4, 3), image), (nn.BatchNorm2d(8), image)]
cases += [(nn.MaxPool2d(2), image), (nn.Flatten(), image)]
cases += [(nn.Linear(64, 256), rows), (nn.LayerNorm(64), tokens)]
cases += [(nn.ReLU(), rows), (nn.GELU(), rows), (nn.Dropout(0.1), rows)]
for layer, x in cases:
    saved = SavedBytes(layer)
    with saved.hooks:
        y = layer(x)
    hand = saved_by_hand(layer, x, y)
    name = type(layer).__name__
    print(f"{name:12} by hand {hand:6}  counted {sum(saved.bytes.values()):6}")
