import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
model.requires_grad_(False)
model.eval()

x = torch.zeros(1, 3, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.5)
first = model(x).item()
for _ in range(20):
    optimizer.zero_grad()
    model(x).sum().backward()
    optimizer.step()
print("output is smaller:", model(x).item() < first)
print("gradients of the weights:", [p.grad for p in model.parameters()])
