import torch
from torch import nn
from watch import capture, replaced

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
clean = torch.randn(1, 3)
corrupted = torch.randn(5, 3)
with capture(net, "1") as caught:
    net(clean)
source = caught["1"][0]

with net[1].register_forward_hook(lambda *call: source):
    print("outputs for 5 samples:", len(net(corrupted)))
try:
    with replaced(net, "1", lambda h: source):
        net(corrupted)
except ValueError as error:
    print(type(error).__name__ + ":", error)
with replaced(net, "1", lambda h: source.expand_as(h)):
    print("outputs for 5 samples:", len(net(corrupted)))
