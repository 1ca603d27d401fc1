import torch
from torch import nn
from torch.nn.utils.rnn import (
    invert_permutation,
    pack_padded_sequence,
    pad_sequence,
)

torch.manual_seed(0)
sequences = [torch.randn(length, 3) for length in (1, 3, 2)]
padded = pad_sequence(sequences)
lengths = torch.tensor([1, 3, 2])
rnn = nn.RNN(3, 4)
_, wanted = rnn(pack_padded_sequence(padded, lengths, enforce_sorted=False))

lengths, order = lengths.sort(descending=True)
_, h_n = rnn(pack_padded_sequence(padded[:, order], lengths))
print("sorted by hand:", torch.allclose(h_n, wanted, atol=1e-6))
back = h_n[:, invert_permutation(order)]
print("and sorted back:", torch.allclose(back, wanted, atol=1e-6))
print("order", order.tolist(), "back", invert_permutation(order).tolist())
