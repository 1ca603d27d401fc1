import numpy as np
import torch
from torch import nn

x = torch.from_numpy(np.ones((2, 3)))
print("from NumPy:", x.dtype)
layers = [
    nn.Linear(3, 1),
    nn.Conv1d(2, 1, 1),
    nn.LSTM(3, 1),
    nn.LayerNorm(3),
    nn.Embedding(3, 1),
]
for layer in layers:
    try:
        layer(x)
    except (RuntimeError, ValueError) as error:
        # The first part of the message is enough here.
        message = str(error).partition(". ")[0].partition(" (while")[0]
        print(f"{type(layer).__name__}\n  {type(error).__name__}: {message}")

print("Linear, x.float():", nn.Linear(3, 1)(x.float()).dtype)
print("Embedding, x.long():", nn.Embedding(3, 1)(x.long()).dtype)
