import torch
from torch import nn

x = torch.tensor([1.0, -2.0, 3.0])
print("p=0:", nn.Dropout(p=0.0)(x).tolist())
print("p=1:", nn.Dropout(p=1.0)(x).abs().tolist())
print("p=1, nan:", nn.Dropout(p=1.0)(torch.tensor([torch.nan])).tolist())

torch.manual_seed(0)
out = nn.Dropout()(torch.full((100,), torch.inf))
print("inf:", int(out.isinf().sum()) > 0, "nan:", int(out.isnan().sum()) > 0)
for p in (1.5, -0.1):
    try:
        nn.Dropout(p)
    except ValueError as error:
        print("ValueError:", error)

dropout = nn.Dropout(0.5)
dropout.p = 0.0  # read at each call
print("p changed later:", dropout(x).tolist())
dropout.p = 1.5  # checked at each call, too
try:
    dropout(x)
except ValueError as error:
    print("ValueError:", error)
