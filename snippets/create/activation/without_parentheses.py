import torch
from torch import nn


def second_derivative(layer):
    x = torch.zeros(1, requires_grad=True)
    slope = torch.autograd.grad(layer(x), x, create_graph=True)[0]
    slope.backward()


x = torch.tensor([-1.0, 2.0])
for wrong in (
    lambda: nn.Sequential(nn.Linear(2, 2), nn.ReLU),
    lambda: nn.Linear(2, 2)(nn.ReLU(x)),
    lambda: nn.GELU()(torch.tensor([1, 2])),
    lambda: second_derivative(nn.Hardsigmoid()),
):
    try:
        wrong()
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__ + ":", str(error).splitlines()[0])
print(nn.ReLU()(x).tolist(), torch.relu(torch.tensor([-1, 2])).tolist())
