import torch
from torch import nn
from torch.nn.functional import linear


def gru_step(x, state, weight_ih, weight_hh, bias_ih=None, bias_hh=None):
    (h,) = state
    x_r, x_z, x_n = linear(x, weight_ih, bias_ih).chunk(3, dim=-1)
    h_r, h_z, h_n = linear(h, weight_hh, bias_hh).chunk(3, dim=-1)
    reset = torch.sigmoid(x_r + h_r)
    update = torch.sigmoid(x_z + h_z)
    new = torch.tanh(x_n + reset * h_n)
    return ((1 - update) * new + update * h,)


if __name__ == "__main__":
    torch.manual_seed(0)
    x = torch.randn(2, 3)  # (batch, features)
    h = torch.randn(2, 4)
    cell = nn.GRUCell(3, 4)
    (by_hand,) = gru_step(x, (h,), **dict(cell.named_parameters()))
    print("equal:", torch.allclose(by_hand, cell(x, h), atol=1e-6))
    print("weight_ih", tuple(cell.weight_ih.shape), "is three gates of (4, 3)")
