import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return 10 * self.inner(x)


def net():
    return nn.Sequential(nn.Sequential(nn.Linear(2, 2)), nn.Linear(2, 2))


def wrap(model, names):
    for name, module in names:
        if name and not isinstance(module, Scaled):
            model.set_submodule(name, Scaled(module))
    return model


torch.manual_seed(0)
model = net()
walked = wrap(model, model.named_modules())  # wraps parents, then children
print("parents first: ", [name for name, _ in walked.named_modules()][1:])

model = net()
listed = wrap(model, reversed(list(model.named_modules())))
print("children first:", [name for name, _ in listed.named_modules()][1:])
