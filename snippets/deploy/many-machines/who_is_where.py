import os
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.nn.parallel import DistributedDataParallel

if dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    store = dist.HashStore()
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
rank, size = dist.get_rank(), dist.get_world_size()

torch.manual_seed(0)
model, x = nn.Linear(3, 1), torch.randn(8, 3)
whole = torch.autograd.grad(model(x).square().mean(), model.weight)[0]
parallel = DistributedDataParallel(model)
parallel(x.chunk(size)[rank]).square().mean().backward()
del parallel
names = ["HOST", "GROUP_RANK", "LOCAL_RANK", "RANK", "WORLD_SIZE"]
row = [os.environ.get(name, "-").rjust(len(name)) for name in names]
rows = [row] * size
dist.all_gather_object(rows, row)
dist.destroy_process_group()
if rank == 0:
    print(*map("  ".join, [names, *rows]), sep="\n")
    print("gradient of the whole batch:", model.weight.grad.allclose(whole))
