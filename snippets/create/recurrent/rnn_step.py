import torch
from torch import nn
from torch.nn.functional import linear


def rnn_step(
    x,
    state,
    weight_ih,
    weight_hh,
    bias_ih=None,
    bias_hh=None,
    act=torch.tanh,
):
    (h,) = state
    return (act(linear(x, weight_ih, bias_ih) + linear(h, weight_hh, bias_hh)),)


if __name__ == "__main__":
    torch.manual_seed(0)
    x = torch.randn(2, 3)  # (batch, features)
    h = torch.randn(2, 4)
    for name, act in (("tanh", torch.tanh), ("relu", torch.relu)):
        cell = nn.RNNCell(3, 4, nonlinearity=name)
        weights = dict(cell.named_parameters())
        (by_hand,) = rnn_step(x, (h,), **weights, act=act)
        print(name, "equal:", torch.allclose(by_hand, cell(x, h), atol=1e-6))
    print("weights:", *weights)
