import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(3, 1), torch.randn(4, 3)


def gradient(backward):
    model.zero_grad()
    y = model(x)
    backward(y.pow(2).mean(), y.exp().mean())
    return model.weight.grad.clone()


def one_by_one(first, second, keep=False):
    first.backward(retain_graph=keep)
    second.backward()


try:
    gradient(one_by_one)
except RuntimeError as error:
    print("RuntimeError:", str(error).split(". ")[0])

added = gradient(lambda first, second: (first + second).backward())
kept = gradient(lambda first, second: one_by_one(first, second, keep=True))
print("added before backward, as with retain_graph:", end=" ")
print(torch.allclose(added, kept))
