import math

import torch
from torch import nn

torch.manual_seed(0)
print("layer            bound  weight_ih  weight_hh  bias_ih")
for kind in (nn.RNN, nn.GRU, nn.LSTM):
    for inputs in (1, 1000):
        layer = kind(inputs, 100)
        bound = 1 / math.sqrt(100)
        tops = [
            layer.weight_ih_l0.abs().max().item(),
            layer.weight_hh_l0.abs().max().item(),
            layer.bias_ih_l0.abs().max().item(),
        ]
        name = f"{kind.__name__}({inputs}, 100)"
        row = "  ".join(f"{top:9.1f}" for top in tops)
        print(f"{name:15}  {bound:5.1f}  {row}")
