import torch
from torch import nn

torch.manual_seed(0)
rnn, pieces = nn.RNN(3, 4), torch.randn(2, 5, 3)  # (piece, time, features)


def train(carry):
    state = torch.zeros(1, 4)
    for piece in pieces:
        output, state = rnn(piece, carry(state))
        output.sum().backward()
    return "2 calls, 2 backward passes"


try:
    train(lambda state: state)
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" (")[0])
print("detached:", train(lambda state: state.detach()))
