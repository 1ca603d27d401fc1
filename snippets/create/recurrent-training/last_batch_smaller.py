import torch
from torch import nn

lstm = nn.LSTM(3, 4, batch_first=True)
sequences = torch.zeros(10, 7, 3)
state = None
for batch in sequences.split(4):
    try:
        output, state = lstm(batch, state)
    except RuntimeError as error:
        print(f"{len(batch)} sequences: RuntimeError:", error)
    else:
        print(f"{len(batch)} sequences, state {tuple(state[0].shape)}")

for x, h in ((sequences, (1, 4)), (sequences[0], (1, 1, 4))):
    zeros = torch.zeros(h)
    try:
        lstm(x, (zeros, zeros))
    except RuntimeError as error:
        print("RuntimeError:", error)
