import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits


def points(count):
    x = torch.rand(count, 4) * 2 - 1
    label = x[:, 0] * x[:, 1] > 0  # x[:, 2] and x[:, 3] play no part
    return x, label


def trained(seed=0, width=8, steps=250):
    torch.manual_seed(seed)
    net = nn.Sequential()
    net.add_module("hidden", nn.Linear(4, width))
    net.add_module("relu", nn.ReLU())
    net.add_module("head", nn.Linear(width, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.03)
    x, label = points(1000)
    for _ in range(steps):
        optimizer.zero_grad()
        score = net(x).squeeze(1)
        binary_cross_entropy_with_logits(score, label.float()).backward()
        optimizer.step()
    return net.eval()


@torch.no_grad()
def right(net, x, label):
    return (net(x).squeeze(1) > 0) == label


if __name__ == "__main__":
    net = trained()
    torch.manual_seed(1)
    share = right(net, *points(4000)).float().mean()
    print("more than 95 percent right:", bool(share > 0.95))
