import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.manual_seed(0)
sequences = [torch.randn(length, 3) for length in (2, 5, 1)]
lengths = torch.tensor([2, 5, 1])
padded = pad_sequence(sequences, batch_first=True)
lstm = nn.LSTM(3, 4, batch_first=True)

each_alone = torch.cat([lstm(sequence)[1][0] for sequence in sequences])

packed = pack_padded_sequence(
    padded,
    lengths,
    batch_first=True,
    enforce_sorted=False,
)
_, (h_n, _) = lstm(packed)
from_packed = h_n[-1]

output, (wrong, _) = lstm(padded)
gathered = output[torch.arange(len(lengths)), lengths - 1]

for name, state in (
    ("h_n of packed", from_packed),
    ("output[n, length - 1]", gathered),
    ("h_n of padded", wrong[-1]),
    ("output[:, -1]", output[:, -1]),
):
    rows = torch.isclose(state, each_alone, atol=1e-6).all(dim=1)
    print(f"{name:22}", *rows.tolist())
