import torch
from torch import nn
from watch import capture

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Dropout(0.5))
x = torch.randn(6, 4)


def look():
    before = net[1].running_mean.clone()
    with torch.no_grad(), capture(net, "2") as caught:
        net(x)
        net(x)
    first, second = caught["2"]
    moved = not torch.equal(net[1].running_mean, before)
    print(f"equal: {torch.equal(first, second)}, statistics moved: {moved}")


look()
net.eval()
look()
