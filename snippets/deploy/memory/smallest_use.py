import torch
from torch import nn

model = nn.Linear(1000, 1000)
optimizer = torch.optim.Adam(model.parameters())
print("weights  ", sum(p.nbytes for p in model.parameters()), "bytes")

model(torch.ones(10, 1000)).sum().backward()
print("gradients", sum(p.grad.nbytes for p in model.parameters()), "bytes")

optimizer.step()
state = [value for s in optimizer.state.values() for value in s.values()]
print("Adam     ", sum(value.nbytes for value in state), "bytes")
