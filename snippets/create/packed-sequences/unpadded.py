import torch
from torch.nn.utils.rnn import (
    pack_sequence,
    pad_sequence,
    unpack_sequence,
    unpad_sequence,
)

sequences = [torch.tensor([1, 2]), torch.tensor([3, 4, 5])]
lengths = torch.tensor([2, 3])
packed = pack_sequence(sequences, enforce_sorted=False)
print("unpacked:", [each.tolist() for each in unpack_sequence(packed)])
padded = pad_sequence(sequences, batch_first=True)
unpadded = unpad_sequence(padded, lengths, batch_first=True)
print("unpadded:", [each.tolist() for each in unpadded])

padded = pad_sequence(sequences)  # (time, batch)
print("before:", tuple(padded.shape))
unpad_sequence(padded, lengths)
print("after: ", tuple(padded.shape))
