import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.GELU(), nn.Linear(16, 1))
compiled = torch.compile(model)
x = torch.randn(4, 8)

y = compiled(x)  # the first call compiles
y.sum().backward()
gradient = model[0].weight.grad.clone()

model.zero_grad()
model(x).sum().backward()
print("same output:  ", torch.allclose(y, model(x), atol=1e-5))
plain = model[0].weight.grad.clone()
print("same gradient:", torch.allclose(gradient, plain, atol=1e-5))
