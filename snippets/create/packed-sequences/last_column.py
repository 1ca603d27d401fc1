import torch
from torch import nn
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence

torch.manual_seed(0)
sequences = [torch.randn(length, 3) for length in (2, 5, 1)]
gru = nn.GRU(3, 4, batch_first=True)
packed_output, h_n = gru(pack_sequence(sequences, enforce_sorted=False))
output, lengths = pad_packed_sequence(packed_output, batch_first=True)

print("output[:, -1] is zero:", *(output[:, -1] == 0).all(dim=1).tolist())
last = output[torch.arange(3), lengths - 1]
print("output[n, length - 1] is h_n[-1]:", torch.equal(last, h_n[-1]))
