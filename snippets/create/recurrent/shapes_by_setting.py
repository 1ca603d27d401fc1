import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # oneDNN has no proj_size, and torch says so

x = torch.zeros(5, 2, 3)  # (time, batch, features)
table = [
    ("RNN", nn.RNN(3, 4), x),
    ("GRU num_layers=2", nn.GRU(3, 4, num_layers=2), x),
    ("bidirectional", nn.GRU(3, 4, bidirectional=True), x),
    ("both", nn.GRU(3, 4, num_layers=2, bidirectional=True), x),
    ("batch_first", nn.GRU(3, 4, batch_first=True), x.transpose(0, 1)),
    ("one sequence", nn.GRU(3, 4), x[:, 0]),
    ("LSTM", nn.LSTM(3, 4), x),
    ("LSTM proj_size=2", nn.LSTM(3, 4, proj_size=2), x),
]
for name, layer, inputs in table:
    output, state = layer(inputs)
    states = state if isinstance(layer, nn.LSTM) else [state]
    tensors = [output, *states]
    row = "  ".join(f"{tuple(tensor.shape)!s:9}" for tensor in tensors)
    print(f"{name:16}", row.rstrip())
