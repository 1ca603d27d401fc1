import torch
from torch import nn

torch.manual_seed(0)
signal = torch.rand(1, 2, 6)
pooled, indices = nn.MaxPool1d(2, return_indices=True)(signal)
expected = nn.MaxUnpool1d(2)(pooled, indices)

torch.use_deterministic_algorithms(True)
try:
    nn.MaxUnpool1d(2)(pooled, indices)
except RuntimeError as error:
    message = str(error).split(",")[0]
    print(type(error).__name__ + ":", message)
back = torch.zeros_like(signal).scatter(-1, indices, pooled)
torch.use_deterministic_algorithms(False)
print(torch.equal(back, expected))
