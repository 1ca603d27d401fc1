import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 3), nn.Tanh())
x = torch.randn(2, 3, requires_grad=True)


def by_autograd(call):
    output = call(x).sum()
    [slope] = torch.autograd.grad(output, x, create_graph=True)
    return slope.square().sum()


def by_func(x):
    slope = torch.func.grad(lambda x: model(x).sum())(x)
    return slope.square().sum()


def gradient(penalty):
    model.zero_grad()
    penalty.backward()
    return model[0].weight.grad


expected = gradient(by_autograd(model))
compiled = torch.compile(model, backend="aot_eager")
try:
    gradient(by_autograd(compiled))
except RuntimeError as error:
    print(f"RuntimeError: {error}")

# The whole penalty is compiled, with the first derivative in the graph.
penalty = torch.compile(by_func, backend="aot_eager")(x)
print("same gradient:", torch.allclose(gradient(penalty), expected))
