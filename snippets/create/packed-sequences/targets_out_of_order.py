import torch
from torch.nn.utils.rnn import pack_sequence

lengths = [2, 3, 1]
inputs = [torch.arange(n) + 10 * k for k, n in enumerate(lengths)]
targets = [sequence + 100 for sequence in inputs]

packed = pack_sequence(inputs, enforce_sorted=False)
flat = torch.cat(targets)
print("inputs         ", *packed.data.tolist())
print("targets, cat   ", *flat.tolist())
again = pack_sequence(targets, enforce_sorted=False)
print("targets, packed", *again.data.tolist())
