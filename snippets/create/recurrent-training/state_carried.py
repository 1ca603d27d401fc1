import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 9, 3)  # (batch, time, features)
lstm = nn.LSTM(3, 4, batch_first=True)
whole, _ = lstm(x)

forgotten = []
carried = []
state = None  # the same as zeros
for piece in x.split(3, dim=1):
    output, _ = lstm(piece)
    forgotten.append(output)
    output, state = lstm(piece, state)
    carried.append(output)

for name, outputs in (("forgotten", forgotten), ("carried", carried)):
    same = torch.allclose(torch.cat(outputs, dim=1), whole, atol=1e-6)
    print(f"{name:9} equals one call: {same}")
