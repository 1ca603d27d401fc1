from collections import OrderedDict
from itertools import zip_longest

from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, in_f, inter_f, out_f):
        super().__init__()
        lin_in = nn.Linear(in_f, inter_f)
        lin_out = nn.Linear(inter_f, out_f)
        layers = OrderedDict(lin_in=lin_in, lin_out=lin_out)
        self.layers = nn.Sequential(layers)

    def forward(self, x):
        return self.layers(x)


applied: list[str] = []
model = SimpleMLP(3, 10, 1)
model.apply(lambda module: applied.append(type(module).__name__))
modules = [repr(name) for name, _ in model.named_modules()]
children = [repr(name) for name, _ in model.named_children()]

print(f"{'apply':12} {'named_modules':18} named_children")
for row in zip_longest(applied, modules, children, fillvalue=""):
    print("{:12} {:18} {}".format(*row).rstrip())
