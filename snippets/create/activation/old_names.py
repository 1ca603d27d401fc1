import warnings

import torch
from torch import nn
from torch.nn import functional as F

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = nn.Hardtanh(min_value=-2.0, max_value=3.0)
    values = [F.tanh(torch.tensor(0.5)), F.sigmoid(torch.tensor(0.5))]
print(old)
print([round(value.item(), 3) for value in values])
for warning in caught:
    print(warning.category.__name__ + ":", warning.message)
