import torch
from gru_step import gru_step
from layer_by_hand import layer_by_hand
from lstm_step import lstm_step
from rnn_step import rnn_step
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 2, 3)  # (time, batch, features)
h = torch.randn(4, 2, 6)  # (layers * directions, batch, hidden)
c = torch.randn(4, 2, 6)

for step, kind, states in (
    (rnn_step, nn.RNN, [h]),
    (gru_step, nn.GRU, [h]),
    (lstm_step, nn.LSTM, [h, c]),
):
    layer = kind(3, 6, num_layers=2, bidirectional=True)
    by_hand, last = layer_by_hand(step, layer, x, states)
    output, state = layer(x, tuple(states) if len(states) == 2 else h)
    wanted = state if len(states) == 2 else [state]
    same = [torch.allclose(by_hand, output, atol=1e-5)]
    for ours, theirs in zip(last, wanted, strict=True):
        same.append(torch.allclose(ours, theirs, atol=1e-5))
    print(f"{kind.__name__:4} output and last states equal:", *same)
