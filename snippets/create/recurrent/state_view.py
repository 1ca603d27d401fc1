import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 5, 2)  # (batch, time, features)
changed = x.clone()
changed[0] = 0  # another first sequence
gru = nn.GRU(2, 4, num_layers=2, batch_first=True)
_, h_n = gru(x)
_, after = gru(changed)


def rows_that_differ(first, second):
    return [n for n in range(3) if not torch.equal(first[n], second[n])]


print("h_n", tuple(h_n.shape), "is (layers, batch, hidden)")
viewed = rows_that_differ(h_n.view(3, 8), after.view(3, 8))
print("view(3, 8): sequence 0 changed, rows that differ:", *viewed)
before = h_n.transpose(0, 1).flatten(1)
after = after.transpose(0, 1).flatten(1)
print("transpose:  sequence 0 changed, rows that differ:", end=" ")
print(*rows_that_differ(before, after))
