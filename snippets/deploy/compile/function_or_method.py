import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def forward(self, x):
        return self.layer(x)


net = Net()
wrapped = torch.compile(net, backend="eager")
in_place = Net()
print("in_place.compile() returns", in_place.compile(backend="eager"))

for name, model in {"torch.compile": wrapped, ".compile()": in_place}.items():
    print(name)
    print("  type:", type(model).__name__)
    print("  isinstance of Net:", isinstance(model, Net))
    print("  keys:", *model.state_dict())
print("same parameter:", wrapped.layer.weight is net.layer.weight)
