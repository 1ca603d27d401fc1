import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def forward(self, x):
        return self.layer(x)


def erase(module, args, output):
    return output * 0


x, net = torch.ones(5, 3), Net()
compiled = torch.compile(net, backend="eager")
compiled(x)
net.layer.register_forward_hook(erase)
print("eager, erased:   ", not net(x).any())
print("compiled, erased:", not compiled(x).any())
torch.compiler.reset()
print("reset, erased:   ", not compiled(x).any())
