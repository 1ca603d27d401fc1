import torch
from product_net import points, right, trained
from watch import replaced

net = trained()
torch.manual_seed(1)
x, label = points(4000)
quadrants = {
    "++": (x[:, 0] > 0) & (x[:, 1] > 0),
    "+-": (x[:, 0] > 0) & (x[:, 1] < 0),
    "-+": (x[:, 0] < 0) & (x[:, 1] > 0),
    "--": (x[:, 0] < 0) & (x[:, 1] < 0),
}
print("without ", *[f"{name:>5}" for name in quadrants])
groups = [[], [0], [1], [2], [3], [4], [5], [6], [7], [0, 2, 6], [3, 4]]
for units in groups:
    mask = torch.ones(8)
    mask[units] = 0
    with replaced(net, "relu", mask.mul):
        correct = right(net, x, label).float()
    shares = [correct[q].mean().item() for q in quadrants.values()]
    name = ",".join(map(str, units)) or "none"
    print(f"{name:<8}", *[f"{10 * round(10 * share):5}" for share in shares])
