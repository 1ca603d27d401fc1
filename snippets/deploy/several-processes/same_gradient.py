from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def backward(model, x, target):
    nn.functional.mse_loss(model(x), target).backward()


torch.manual_seed(0)
model, x, target = nn.Linear(3, 1), torch.randn(8, 3), torch.randn(8, 1)
loss = nn.functional.mse_loss(model(x), target)
rank, whole = 0, torch.autograd.grad(loss, model.weight)[0]

if dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
    rank, size = dist.get_rank(), dist.get_world_size()
    x, target = x.chunk(size)[rank], target.chunk(size)[rank]
    backward(DistributedDataParallel(model), x, target)
    dist.destroy_process_group()
else:
    backward(model, x, target)

if rank == 0:
    print("gradient", model.weight.grad.round(decimals=3))
    print("that of the whole batch:", model.weight.grad.allclose(whole))
