import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        for name in ("used", "unused", "frozen", "detached", "dead", "last"):
            self.add_module(name, nn.Linear(2, 2))
        self.frozen.requires_grad_(False)
        nn.init.constant_(self.dead.bias, -100.0)

    def forward(self, x):
        x = self.frozen(self.used(x))
        x = x + self.detached(x).detach()
        x = x + self.dead(x).relu()  # always 0
        return self.last(x)


torch.manual_seed(0)
net = Net()
net(torch.randn(8, 2)).square().sum().backward()
for name, layer in net.named_children():
    gradient = layer.weight.grad
    if gradient is None:
        print(f"{name:8} None")
    else:
        print(f"{name:8} {'flows' if gradient.any() else 'zeros'}")
torch.optim.SGD(net.parameters()).zero_grad()
print("after zero_grad:", net.used.weight.grad)
