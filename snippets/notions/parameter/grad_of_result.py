import warnings

import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
double = p * 2
(double * 3).sum().backward()
print("p.grad", p.grad.tolist())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("double.grad", double.grad)
print("UserWarning:", str(caught[0].message).partition(". ")[0])

double = p * 2
double.retain_grad()
(double * 3).sum().backward()
print("retained", double.grad.tolist())
