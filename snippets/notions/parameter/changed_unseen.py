import torch
from torch import nn

p = nn.Parameter(torch.tensor(3.0))
square = p**2  # its gradient is 2p = 6, so backward() needs p
p.data.zero_()
square.backward()
print("through .data: gradient", p.grad.item())

p = nn.Parameter(torch.tensor(3.0))
square = p**2
with torch.no_grad():
    p.zero_()
try:
    square.backward()
except RuntimeError as error:
    print("under no_grad: RuntimeError")
    print(str(error).partition(":")[0])
