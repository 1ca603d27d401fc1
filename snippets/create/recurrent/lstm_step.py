import torch
from torch import nn
from torch.nn.functional import linear


def lstm_step(
    x,
    state,
    weight_ih,
    weight_hh,
    bias_ih=None,
    bias_hh=None,
    weight_hr=None,
):
    h, c = state
    gates = linear(x, weight_ih, bias_ih) + linear(h, weight_hh, bias_hh)
    i, f, g, o = gates.chunk(4, dim=-1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    if weight_hr is not None:
        h = linear(h, weight_hr)  # only nn.LSTM has it, with proj_size
    return h, c


if __name__ == "__main__":
    torch.manual_seed(0)
    x = torch.randn(2, 3)  # (batch, features)
    h = torch.randn(2, 4)
    c = torch.randn(2, 4)
    cell = nn.LSTMCell(3, 4)
    by_hand = lstm_step(x, (h, c), **dict(cell.named_parameters()))
    for name, ours, theirs in zip("hc", by_hand, cell(x, (h, c)), strict=True):
        print(name, "equal:", torch.allclose(ours, theirs, atol=1e-6))
    print("weight_ih", tuple(cell.weight_ih.shape), "is four gates of (4, 3)")
