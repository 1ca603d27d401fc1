import torch
from table import table
from torch import nn

torch.manual_seed(0)
steps = torch.randn(7, 2, 3)  # 7 steps of 2 sequences, 3 features each
one_step = torch.randn(2, 3)
print(
    table(
        [nn.RNN(3, 4), steps],
        [nn.GRU(3, 4), steps],
        [nn.LSTM(3, 4), steps],
        [nn.RNNCell(3, 4), one_step],
        [nn.GRUCell(3, 4), one_step],
        [nn.LSTMCell(3, 4), one_step],
    )
)
