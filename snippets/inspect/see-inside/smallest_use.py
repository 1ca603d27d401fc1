import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
x = torch.randn(2, 3)
caught = []


def keep(module, args, output):
    caught.append(output.detach().clone())


with net[1].register_forward_hook(keep):
    y = net(x)

activation = caught[0]
print("h(x) has the shape", tuple(activation.shape))
print("g(h(x)) equals f(x):", torch.allclose(net[2](activation), y))
