import torch
from torch import nn


class Doubled(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.tensor([1.0, 2.0]))

    def forward(self, x):
        b = self.a * 2  # computed anew in each call, so a is trained
        return x * b


model = Doubled()
model(torch.tensor([3.0, 3.0])).sum().backward()
print("a.grad", model.a.grad.tolist())

# Only the starting value comes from a: b is a parameter on its own.
product = model.a * 2
b = nn.Parameter(product.detach().clone())
with torch.no_grad():
    b.fill_(9.0)
print("product", product.tolist())
