import torch
from torch import nn

a = nn.Parameter(torch.tensor([1.0, 2.0]))
product = a * 2
b = nn.Parameter(product)

(b * 3).sum().backward()
print("b.grad", b.grad.tolist())
print("a.grad", a.grad)  # the gradient stopped at b

with torch.no_grad():
    b.fill_(9.0)
print("product", product.tolist())  # b has no memory of its own
