import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
padded = torch.randn(4, 6, 3)  # (batch, time, features)
lengths = torch.tensor([6, 5, 3, 2])
gru = nn.GRU(3, 4, batch_first=True)


def replica(x, lengths, total_length):
    packed = pack_padded_sequence(x, lengths, batch_first=True)
    output, _ = gru(packed)
    settings = {"batch_first": True, "total_length": total_length}
    return pad_packed_sequence(output, **settings)[0]


for total_length in (None, padded.shape[1], 2):
    try:
        parts = [
            replica(x, part, total_length)
            for x, part in zip(padded.split(2), lengths.split(2), strict=True)
        ]
        print(total_length, "joined:", tuple(torch.cat(parts).shape))
    except (RuntimeError, ValueError) as error:
        print(f"{total_length}: {type(error).__name__}: {error}")
