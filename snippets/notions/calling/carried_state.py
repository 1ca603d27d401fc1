import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(3, 4)
pieces = torch.randn(2, 5, 3)  # (piece, time, features)

state = torch.zeros(1, 4)
try:
    for piece in pieces:
        output, state = rnn(piece, state)
        output.sum().backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" (")[0])

state = torch.zeros(1, 4)
for piece in pieces:
    output, state = rnn(piece, state.detach())
    output.sum().backward()
print("detached:", len(pieces), "backward passes")
