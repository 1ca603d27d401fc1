import torch
from torch import nn

torch.manual_seed(0)
pieces = torch.randn(3, 2, 5, 3)  # (piece, batch, time, features)


def train(carry, **keywords):
    lstm = nn.LSTM(3, 4, batch_first=True)
    optimizer = torch.optim.SGD(lstm.parameters(), lr=0.1)
    state = None
    for piece in pieces:
        output, state = lstm(piece, state)
        optimizer.zero_grad()
        output.sum().backward(**keywords)
        optimizer.step()
        state = carry(state)
    return "all pieces"


def as_it_is(state):
    return state


def detached(state):
    return tuple(part.detach() for part in state)


print("detached:", train(detached))
try:
    train(as_it_is)
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" (")[0])
try:
    train(as_it_is, retain_graph=True)
except RuntimeError as error:
    print("RuntimeError:", str(error).split(":")[0])
