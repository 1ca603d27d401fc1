import torch
from probe import fit, share_right
from product_net import points, right, trained

net = trained()
torch.manual_seed(1)
x, label = points(8000)
with torch.no_grad():
    h = net[:2](x)

print("input  probe finds its sign  net right without it")
for index in range(4):
    sign = x[:, index].sign()
    weight = fit(h[:4000], sign[:4000])
    found = share_right(weight, h[4000:], sign[4000:])
    without = x.clone()
    without[:, index] = 0
    correct = right(net, without, label).float().mean().item()
    cells = [10 * round(10 * share) for share in (found, correct)]
    print(f"x{index:<5} {cells[0]:20} {cells[1]:21}")
