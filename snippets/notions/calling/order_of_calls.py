import torch
from torch import nn


class Inner(nn.Module):
    def forward(self, x):
        print("│ │ Inner.forward")
        return x


class Outer(nn.Sequential):
    def forward(self, input):
        print("│ Outer.forward begins")
        y = super().forward(input)
        print("│ Outer.forward ends")
        return y


def say(text):
    return lambda module, *args: print(text, type(module).__name__)


model = Outer(inner := Inner())
for bar, module in ("", model), ("│ ", inner):
    module.register_forward_pre_hook(say(bar + "┌ pre-hook of"))
    module.register_forward_hook(say(bar + "└ hook of"))
model(torch.ones(1))
