import torch
from torch import nn

model, x = nn.Linear(1, 1), torch.ones(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(3):
    model(x).sum().backward()
    print("backward:", model.weight.grad)

optimizer.zero_grad(set_to_none=False)
print("set_to_none=False:", model.weight.grad)
optimizer.zero_grad()
print("zero_grad():", model.weight.grad)
