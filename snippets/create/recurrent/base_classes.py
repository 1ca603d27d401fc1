import torch
from torch import nn


class MinimalCell(nn.RNNCellBase):
    """A cell with one gate, and so with two chunks of weights."""

    def __init__(self, input_size, hidden_size):
        super().__init__(input_size, hidden_size, bias=True, num_chunks=2)

    def forward(self, x, h):
        from_x = nn.functional.linear(x, self.weight_ih, self.bias_ih)
        from_h = nn.functional.linear(h, self.weight_hh, self.bias_hh)
        x_gate, x_new = from_x.chunk(2, dim=-1)
        h_gate, h_new = from_h.chunk(2, dim=-1)
        gate = torch.sigmoid(x_gate + h_gate)
        return gate * h + (1 - gate) * torch.tanh(x_new + h_new)


torch.manual_seed(0)
cell = MinimalCell(3, 4)
h = cell(torch.randn(2, 3), torch.zeros(2, 4))
print(cell, tuple(cell.weight_ih.shape), "->", tuple(h.shape))

for layer in (nn.RNN(3, 4), nn.GRU(3, 4), nn.LSTM(3, 4)):
    print(type(layer).__name__, isinstance(layer, nn.RNNBase), layer.mode)
try:
    nn.RNNBase("GRU", 3, 4)(torch.zeros(5, 3))
except NotImplementedError as error:
    print("NotImplementedError:", error)
try:
    nn.RNNBase("MGU", 3, 4)
except ValueError as error:
    print("ValueError:", error)
