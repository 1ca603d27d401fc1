import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3)
for cell in (nn.RNNCell(3, 4), nn.LSTMCell(3, 4), nn.GRUCell(3, 4)):
    before = cell(x)
    with torch.no_grad():
        cell.bias_ih.add_(cell.bias_hh)  # one bias takes all
        cell.bias_hh.zero_()
    after = cell(x)
    if isinstance(cell, nn.LSTMCell):
        before, _ = before
        after, _ = after
    same = torch.allclose(before, after, atol=1e-6)
    print(f"{type(cell).__name__:8} keeps its output: {same}")
