import torch
from torch import nn
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence

torch.manual_seed(0)
sequences = [torch.randn(length, 3) for length in (2, 4, 1)]
lstm = nn.LSTM(3, 5)

packed = pack_sequence(sequences, enforce_sorted=False)
packed_output, (h_n, c_n) = lstm(packed)
output, lengths = pad_packed_sequence(packed_output, batch_first=True)

print("output", tuple(output.shape), "lengths", lengths.tolist())
print("h_n   ", tuple(h_n.shape), "the last state of each sequence")
