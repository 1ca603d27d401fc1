import torch
from torch import nn
from watch import capture, replaced

torch.manual_seed(0)
shared = nn.Tanh()
net = nn.Sequential(nn.Linear(3, 4), shared, nn.Linear(4, 4), shared)
x = torch.randn(50, 3)
mask = torch.tensor([0.0, 1, 1, 1])
print([name for name, _ in net.named_modules()])

with capture(net, "3") as caught:
    net(x)
print(len(caught["3"]), "outputs of '3' in one call")

unshared = nn.Sequential(net[0], nn.Tanh(), net[2], nn.Tanh())
with torch.no_grad():
    wanted = net(x) * mask
    with replaced(net, "3", mask.mul):
        print("shared: only the end?", torch.allclose(net(x), wanted))
    with replaced(unshared, "3", mask.mul):
        print("unshared: only the end?", torch.allclose(unshared(x), wanted))
