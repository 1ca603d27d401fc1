import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

body = nn.Linear(3, 4)
head = nn.Linear(4, 1)
x = torch.ones(5, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    head(checkpoint(body, x)).sum().backward()
for warning in caught:
    print("UserWarning:", str(warning.message).partition(". ")[0])
print("head has a gradient:", head.weight.grad is not None)
print("body has a gradient:", body.weight.grad is not None)

head(checkpoint(body, x, use_reentrant=False)).sum().backward()
print("use_reentrant=False:", body.weight.grad is not None)
