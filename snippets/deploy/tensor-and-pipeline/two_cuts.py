import os
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn

if launched := dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    dist.init_process_group("fake", rank=0, world_size=1)
rank, size, _ = dist.get_rank(), dist.get_world_size(), torch.manual_seed(0)
up, down = nn.Linear(4, 12, bias=False), nn.Linear(12, 3, bias=False)
x = torch.randn(5, 4, requires_grad=True)
dense = down(up(x).relu())
want = torch.autograd.grad(dense.pow(2).sum(), [x, up.weight])
first = up.weight.chunk(size)[rank].detach().requires_grad_()
part = (x @ first.T).relu() @ down.weight.chunk(size, dim=1)[rank].T
whole = part.detach().clone()
dist.all_reduce(whole)
y = part + (whole - part).detach()  # the sum, with the gradient of a part
x_grad, grad = torch.autograd.grad(y.pow(2).sum(), [x, first])
alone = x_grad.allclose(want[0], atol=1e-6)
dist.all_reduce(x_grad)
if rank == 0:
    same = grad.allclose(want[1].chunk(size)[0], atol=1e-6)
    print("output:", y.allclose(dense, atol=1e-6), "gradient of up:", same)
    print("gradient of x:", alone, "sum:", x_grad.allclose(want[0], atol=1e-6))
if launched:
    os._exit(0)
