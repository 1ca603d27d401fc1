import torch
from torch import nn

lstm = nn.LSTM(3, 4, batch_first=True)
cell = nn.LSTMCell(3, 4)
h = torch.zeros(1, 5, 4)

calls = [
    (lstm, torch.zeros(5, 7, 2)),
    (lstm, torch.zeros(5, 7, 3, 1)),
    (lstm, torch.zeros(5, 7, 3, dtype=torch.float64)),
    (cell, torch.zeros(5, 2)),
    (cell, torch.zeros(5, 7, 3)),
]
for layer, x in calls:
    try:
        layer(x)
    except (RuntimeError, ValueError) as error:
        print(f"{type(layer).__name__} {tuple(x.shape)}")
        print("  " + type(error).__name__ + ":", error)
