import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 3)  # (batch, time, features)
other = x.clone()
other[0] = 0  # another first sequence

for batch_first in False, True:
    lstm = nn.LSTM(3, 4, batch_first=batch_first)
    output, (h_n, c_n) = lstm(x)
    print(f"batch_first={batch_first}")
    print("  output", tuple(output.shape), "h_n", tuple(h_n.shape))
    same = torch.allclose(output[1], lstm(other)[0][1])
    print("  the second sequence keeps its output:", same)
