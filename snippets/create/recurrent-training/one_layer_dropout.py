import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    lstm = nn.LSTM(3, 4, dropout=0.5)
print(f"{caught[0].category.__name__}: {caught[0].message}")

torch.manual_seed(0)
x = torch.randn(5, 3)
first, _ = lstm(x)
second, _ = lstm(x)
print("in train mode, twice the same:", torch.equal(first, second))
