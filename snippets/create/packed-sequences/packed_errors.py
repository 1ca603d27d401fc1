import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

x = torch.zeros(4, 3, 2)  # (time, batch, features)
packed = pack_padded_sequence(x, [4, 2, 1])
too_long = pack_padded_sequence(x, [6, 2, 1])
h = torch.zeros(1, 2, 5)  # the state of two sequences, and there are three

for name, call in {
    "LSTM, input_size": lambda: nn.LSTM(7, 5)(packed),
    "LSTM, state": lambda: nn.LSTM(2, 5)(packed, (h, h)),
    "LSTM, dtype": lambda: nn.LSTM(2, 5)(packed.double()),
    "GRU, state": lambda: nn.GRU(2, 5)(packed, h),
    "GRU, length": lambda: nn.GRU(2, 5)(too_long),
    "unpack, length": lambda: pad_packed_sequence(too_long),
}.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name}: RuntimeError: {error}")
