import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
gru = nn.GRU(3, 5, batch_first=True, bidirectional=True)
short = torch.randn(1, 2, 3)
padded = nn.functional.pad(short, (0, 0, 0, 4))  # four steps of zeros
packed = pack_padded_sequence(padded, [2], batch_first=True)
alone, h_alone = gru(short)


def compare(name, output, h_n):
    """Print which parts equal those of the sequence alone."""
    output = output[:, :2]  # the steps that are no padding
    pairs = [
        (output[..., :5], alone[..., :5]),
        (output[..., 5:], alone[..., 5:]),
        (h_n[0], h_alone[0]),
        (h_n[1], h_alone[1]),
    ]
    same = [torch.allclose(ours, its, atol=1e-6) for ours, its in pairs]
    row = "  ".join(f"{value!s:8}" for value in same)
    print(f"{name}  {row.rstrip()}")


print("input   output →  output ←  h_n →     h_n ←")
compare("padded", *gru(padded))
packed_output, h_n = gru(packed)
compare("packed", pad_packed_sequence(packed_output, batch_first=True)[0], h_n)
