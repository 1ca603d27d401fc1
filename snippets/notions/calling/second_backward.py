import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
x = torch.randn(4, 3)

y = model(x)
first = y.pow(2).mean()
second = y.exp().mean()
first.backward()
try:
    second.backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).split(". ")[0])

model.zero_grad()
y = model(x)
loss = y.pow(2).mean() + y.exp().mean()
loss.backward()
print("one backward() of the sum:", model.weight.grad is not None)
