import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Tanh())
x = torch.randn(6, 3)


def input_gradient(rows):
    rows = rows.clone().requires_grad_()
    return torch.autograd.grad(net(rows)[:, 0].sum(), rows)[0]


for mode in (True, False):
    net.train(mode)
    changed = x.clone()
    changed[1:] += 1  # the first sample stays
    same = torch.allclose(input_gradient(x)[0], input_gradient(changed)[0])
    print(f"train mode {mode}: the gradient of sample 0 stays: {same}")
