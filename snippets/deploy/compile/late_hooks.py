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


net = Net()
compiled = torch.compile(net, backend="eager")
x = torch.ones(5, 3)
compiled(x)
handle = net.layer.register_forward_hook(erase)
print("eager, erased:           ", not net(x).any())
print("compiled, erased:        ", not compiled(x).any())
torch.compiler.reset()
print("after reset, erased:     ", not compiled(x).any())
handle.remove()
print("hook removed, erased:    ", not compiled(x).any())
net.layer.register_forward_hook(erase)
print("hook added again, erased:", not compiled(x).any())
