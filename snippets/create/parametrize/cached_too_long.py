import torch
from torch import nn
from torch.nn.utils import parametrize

layer = nn.Linear(2, 1)
parametrize.register_parametrization(layer, "weight", nn.Softplus())
v = layer.parametrizations.weight.original
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
x = torch.ones(1, 2)


def step():
    optimizer.zero_grad()
    layer(x).sum().backward()
    optimizer.step()


try:
    with parametrize.cached():  # around the loop: too long
        step()
        step()
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(" (")[0])

optimizer.zero_grad()
with parametrize.cached():
    with torch.no_grad():
        layer(x)  # this weight, without a graph, is kept
    layer(x).sum().backward()
print("gradient of the original:", v.grad)

for _ in range(2):
    optimizer.zero_grad()
    with parametrize.cached():  # around one forward
        loss = layer(x).sum()
    loss.backward()
    optimizer.step()
print("has a gradient:", v.grad is not None)
