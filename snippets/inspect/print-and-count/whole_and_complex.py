import torch
from torch import nn

signal = nn.Linear(10, 10, dtype=torch.complex64)
count = sum(parameter.numel() for parameter in signal.parameters())
real = sum(torch.view_as_real(p).numel() for p in signal.parameters())
print(f"complex: {count} parameters, {real} real numbers")

whole = torch.zeros(1000, dtype=torch.int8)
try:
    nn.Parameter(whole)
except RuntimeError as error:
    print("RuntimeError:", error)
frozen = nn.Parameter(whole, requires_grad=False)
print(f"int8: {frozen.numel()} parameters, {frozen.nbytes} bytes")
