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
model, x = nn.Linear(3, 1), torch.randn(16, 3)
whole = torch.autograd.grad(model(x).square().mean(), model.weight)[0]

parallel = DistributedDataParallel(model)
*parts, last = x.chunk(size)[rank].chunk(4)
with parallel.no_sync():
    for part in parts:
        (parallel(part).square().mean() / 4).backward()
(parallel(last).square().mean() / 4).backward()
del parallel
dist.destroy_process_group()
if rank == 0:
    print(f"{size} x 4 parts:", model.weight.grad.allclose(whole))
