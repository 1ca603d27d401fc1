from collections import OrderedDict

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


def print_class(module):
    print("  ", type(module).__name__)


model = SimpleMLP(3, 10, 1)
print("apply")
model.apply(print_class)
for method in "named_modules", "named_children":
    print(method)
    walk = getattr(model, method)
    for name, module in walk():
        print(f"   {type(module).__name__:10} {name!r}")
