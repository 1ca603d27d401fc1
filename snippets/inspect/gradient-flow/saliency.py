import torch
from product_net import trained

net = trained()
torch.manual_seed(1)
x = torch.rand(1000, 4) * 2 - 1
x.requires_grad_()
(gradient,) = torch.autograd.grad(net(x).sum(), x)

size = gradient.abs().mean(dim=0)
print("mean size:", *[f"{value:.1f}" for value in size.tolist()])
point = torch.tensor([[0.5, -0.7, 0.1, 0.1]], requires_grad=True)
(slope,) = torch.autograd.grad(net(point).sum(), point)
tenths = [round(value) for value in (10 * slope[0]).tolist()]
print("at one point:", *[tenth / 10 for tenth in tenths])
