import torch
from torch import nn
from watch import capture

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 1))
kept = []


def keep(module, args, output):
    kept.append(output)  # stays registered, no detach()


handle = net[1].register_forward_hook(keep)
for _ in range(100):
    net(torch.randn(32, 8)).mean().backward()
numbers = sum(output.numel() for output in kept)
print(len(kept), "outputs,", numbers, "numbers, graph kept:", end=" ")
print(kept[0].grad_fn is not None)
handle.remove()

for _ in range(100):
    with capture(net, "1") as caught:  # a new list for each call
        net(torch.randn(32, 8)).mean().backward()
print(len(caught["1"]), "output, graph kept:", end=" ")
print(caught["1"][0].grad_fn is not None)
