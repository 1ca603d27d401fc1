import torch
from torch import nn

torch.manual_seed(0)
signal = torch.rand(1, 2, 11)
pool = nn.MaxPool1d(3, 2, dilation=3, return_indices=True)
pooled, indices = pool(signal)
unpool = nn.MaxUnpool1d(3, 2)
try:
    unpool(pooled, indices, output_size=signal.shape)
except ValueError as error:
    print(type(error).__name__ + ":", error)

# The cure: the place of a number is its index, so any pool can be undone.
back = torch.zeros_like(signal).scatter(-1, indices, pooled)
kept = back != 0
print(torch.equal(back[kept], signal[kept]), kept.sum(-1).tolist())
