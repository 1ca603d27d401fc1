import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
x = torch.randn(4, 3)

y = model(x)
(y.pow(2).mean() + y.exp().mean()).backward()
of_the_sum = model.weight.grad.clone()

model.zero_grad()
y = model(x)
y.pow(2).mean().backward(retain_graph=True)
y.exp().mean().backward()
one_by_one = model.weight.grad.clone()
print("same gradient:", torch.allclose(one_by_one, of_the_sum))
