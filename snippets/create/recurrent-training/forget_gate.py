import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 50)


def kept():
    """Return how much of a cell state is left after one step."""
    x = torch.zeros(1, 1, 3)
    zeros = torch.zeros(1, 1, 50)
    _, (_, from_ones) = lstm(x, (zeros, zeros + 1))
    _, (_, from_zeros) = lstm(x, (zeros, zeros))
    return f"{(from_ones - from_zeros).mean():.2f}"


bias_ih = lstm.get_parameter("bias_ih_l0")
bias_hh = lstm.get_parameter("bias_hh_l0")
print("as made: ", kept())
with torch.no_grad():
    bias_ih[50:100] = 1.0  # the second quarter, of i, f, g, o
    bias_hh[50:100] = 1.0
print("both 1:  ", kept())
with torch.no_grad():
    bias_hh[50:100] = 0.0
print("sum is 1:", kept())
