from copy import deepcopy
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def gradient(model, x):
    model(x).square().mean().backward()
    return next(model.parameters()).grad


rank, size = 0, 1
if dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
    rank, size = dist.get_rank(), dist.get_world_size()
torch.manual_seed(0)
x = torch.randn(8, 3)
for norm in (nn.BatchNorm1d(4), nn.LayerNorm(4)):
    model = nn.Sequential(nn.Linear(3, 4), norm, nn.Linear(4, 1))
    whole = gradient(deepcopy(model), x)
    wrap = DistributedDataParallel if size > 1 else nn.Sequential
    same = gradient(wrap(model), x.chunk(size)[rank]).allclose(whole)
    if rank == 0:
        print(f"{type(norm).__name__:11}  gradient of the whole batch: {same}")
if size > 1:
    dist.destroy_process_group()
