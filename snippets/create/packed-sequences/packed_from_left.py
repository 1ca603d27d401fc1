import torch
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pad_sequence,
    unpack_sequence,
)

sequences = [torch.tensor([1, 2, 3, 4]), torch.tensor([5, 6])]
for side in ("left", "right"):
    padded = pad_sequence(sequences, batch_first=True, padding_side=side)
    packed = pack_padded_sequence(padded, [4, 2], batch_first=True)
    second = unpack_sequence(packed)[1]
    print(f"{side:5} {padded[1].tolist()} packed as {second.tolist()}")
