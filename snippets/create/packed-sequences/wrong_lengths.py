import torch
from torch.nn.utils.rnn import pack_padded_sequence

padded = torch.arange(12).view(4, 3)  # (time, batch)
cases = {
    "as they are": [4, 2, 1],
    "one too short": [3, 2, 1],
    "one too long": [6, 2, 1],
    "one missing": [4, 2],
    "one is zero": [4, 2, 0],
    "in a column": torch.tensor([[4], [2], [1]]),
}
for name, lengths in cases.items():
    try:
        packed = pack_padded_sequence(padded, lengths)
    except RuntimeError as error:
        print(f"{name}: RuntimeError: {error}")
    else:
        rows = len(packed.data)
        total = packed.batch_sizes.sum()
        print(f"{name}: {rows} rows, batch_sizes say {total}")
