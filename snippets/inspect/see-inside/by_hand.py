import torch
from product_net import points, trained
from watch import capture, replaced

net = trained()
torch.manual_seed(1)
x, _ = points(100)
other, _ = points(100)
direction = torch.randn(8)


def g(h):
    return net.head(h)


def outputs(change):
    with torch.no_grad(), replaced(net, "relu", change):
        return net(x)


with torch.no_grad(), capture(net, "relu") as caught:
    net(x)
    net(other)
h, h_other = caught["relu"]
mask = torch.ones(8)
mask[5] = 0

checks = {
    "capture": (net(x), g(h)),
    "ablate": (outputs(lambda h: h * mask), g(h * mask)),
    "patch": (outputs(lambda h: h_other), net(other)),
    "steer": (outputs(lambda h: h + 2 * direction), g(h + 2 * direction)),
}
for name, (hooked, by_hand) in checks.items():
    print(f"{name:8}", torch.allclose(hooked, by_hand, atol=1e-5))
