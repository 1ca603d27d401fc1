import torch
from torch import nn
from watch import capture, replaced

net = nn.Sequential(nn.Linear(3, 3), nn.Sigmoid())
x = torch.ones(2, 3)
with capture(net, "1") as before, replaced(net, "1", torch.zeros_like):
    net(x)
with replaced(net, "1", torch.zeros_like), capture(net, "1") as after:
    net(x)
print("captured, then replaced: zeros?", not before["1"][0].any())
print("replaced, then captured: zeros?", not after["1"][0].any())
kept = []


def keep(module, args, output):
    kept.append(output.detach())  # no clone()


def ablate(module, args, output):
    output[:, 0] = 0  # writes into the tensor that keep() stored


with net[1].register_forward_hook(keep), net[1].register_forward_hook(ablate):
    y = net(x)
print("in place, kept without clone:", kept[0][:, 0].tolist())
try:
    y.sum().backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).split(":")[0])
