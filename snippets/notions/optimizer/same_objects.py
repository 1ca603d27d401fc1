import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

held = optimizer.param_groups[0]["params"][0]
print("the optimizer holds model.weight itself:", held is model.weight)

# No forward and no backward: the gradient is written by hand.
model.weight.grad = torch.tensor([[1.0, -5.0]])
optimizer.step()
print("after one step:", model.weight.tolist())
