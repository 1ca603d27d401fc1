import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

torch.manual_seed(0)
padded = torch.randn(3, 4, 2)  # (batch, time, features)
lengths = torch.tensor([4, 0, 2])
gru = nn.GRU(2, 5, batch_first=True)

some = lengths > 0
packed = pack_padded_sequence(
    padded[some],
    lengths[some],
    batch_first=True,
    enforce_sorted=False,
)
_, h_n = gru(packed)
states = torch.zeros(1, 3, 5)  # an empty sequence keeps the first state
states[:, some] = h_n
print("states", tuple(states.shape))
print("zero:", *(states[0] == 0).all(dim=1).tolist())
