import warnings

import torch
from torch import nn

net = nn.Linear(3, 1)
x = torch.ones(2, 3, requires_grad=True)
try:
    with torch.no_grad():
        score = net(x).sum()
    score.backward()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

image = torch.ones(2, 3, requires_grad=True)
scaled = image / 255  # a result, no leaf
net(scaled).sum().backward()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print("scaled.grad:", scaled.grad, "| image.grad:", image.grad is not None)

(gradient,) = torch.autograd.grad(net(scaled).sum(), scaled)
print("asked for by name:", tuple(gradient.shape))
