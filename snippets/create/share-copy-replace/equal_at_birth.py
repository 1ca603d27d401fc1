from copy import deepcopy

import torch
from torch import nn


def report(label, layers):
    first, second = layers[0].linear1.weight, layers[1].linear1.weight
    equal = torch.equal(first, second)
    print(f"{label:22} one object {first is second!s:5}  equal {equal}")


torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(4, nhead=2, dim_feedforward=8)
report("[layer] * 2", nn.ModuleList([layer] * 2))
report("deepcopy", nn.ModuleList([deepcopy(layer) for _ in range(2)]))
encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
report("TransformerEncoder", encoder.layers)
transformer = nn.Transformer(4, 2, 2, 2, 8, batch_first=True)
report("Transformer", transformer.encoder.layers)
fresh = [nn.TransformerEncoderLayer(4, 2, 8) for _ in range(2)]
report("made one by one", nn.ModuleList(fresh))

with torch.no_grad():  # the cure for copies: draw the matrices again
    for parameter in encoder.parameters():
        if parameter.dim() > 1:
            nn.init.xavier_uniform_(parameter)
report("drawn again", encoder.layers)
