import torch
from torch import nn


class Inner(nn.Module):
    def forward(self, x):
        print("│ │ Inner.forward")
        return x


class Outer(nn.Sequential):
    def forward(self, input):
        print("│ Outer.forward begins")
        y = super().forward(input)  # calls the modules inside
        print("│ Outer.forward ends")
        return y


def printing(text):
    def hook(module, *args):
        print(text, type(module).__name__)

    return hook


inner = Inner()
model = Outer(inner)
model.register_forward_pre_hook(printing("┌ pre-hook of"))
model.register_forward_hook(printing("└ hook of"))
inner.register_forward_pre_hook(printing("│ ┌ pre-hook of"))
inner.register_forward_hook(printing("│ └ hook of"))
y = model(torch.ones(1))
