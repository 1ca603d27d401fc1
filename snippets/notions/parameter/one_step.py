import torch
from torch import nn

model = nn.Linear(3, 1)
nn.init.zeros_(model.weight)
nn.init.ones_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

x = torch.tensor([[1.0, 2.0, 3.0]])
target = torch.tensor([[0.0]])
loss = (model(x) - target).pow(2).mean()
loss.backward()
print("gradient", model.weight.grad.tolist(), model.bias.grad.tolist())

optimizer.step()
print("weight", [round(w, 2) for w in model.weight[0].tolist()])
print("bias", round(model.bias.item(), 2))
