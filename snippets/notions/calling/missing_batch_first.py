import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 3)  # (batch, time, features)
changed = x.clone()
changed[0] = 0  # another first sequence

for batch_first in (False, True):
    lstm = nn.LSTM(3, 4, batch_first=batch_first)
    output, (h_n, c_n) = lstm(x)
    after, _ = lstm(changed)
    print(f"batch_first={batch_first}")
    print("  output", tuple(output.shape), "h_n", tuple(h_n.shape))
    same = torch.allclose(output[1], after[1])
    print("  the second sequence keeps its output:", same)
