import torch
from torch import nn

model = nn.Linear(1, 1)
x = torch.ones(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(3):
    model(x).sum().backward()
    print("after backward():", model.weight.grad)

optimizer.zero_grad(set_to_none=False)
print("zero_grad(set_to_none=False):", model.weight.grad)
optimizer.zero_grad()
print("zero_grad():", model.weight.grad)
