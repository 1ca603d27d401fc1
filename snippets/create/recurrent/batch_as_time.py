import torch
from torch import nn

torch.manual_seed(0)
rows = torch.randn(4, 3)  # four samples, meant as one step each
gru = nn.GRU(3, 2, batch_first=True)

misread, _ = gru(rows)
steps, _ = gru(rows.unsqueeze(1))
print("misread", tuple(misread.shape), "meant", tuple(steps.shape))
for number in range(4):
    same = torch.allclose(misread[number], steps[number, 0])
    print("sample", number, "same:", same)
