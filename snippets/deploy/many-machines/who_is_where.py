import os
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn

if dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    store = dist.HashStore()
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
rank = dist.get_rank()
size = dist.get_world_size()

torch.manual_seed(0)
model = nn.Linear(3, 1)
batch = torch.randn(8, 3)
whole = torch.autograd.grad(model(batch).square().mean(), model.weight)[0]
share = batch.chunk(size)[rank]
mean = torch.autograd.grad(model(share).square().mean(), model.weight)[0]
dist.all_reduce(mean)
mean /= size  # what DistributedDataParallel would put into .grad

# Plain `python` sets none of these three variables: then take what is here.
defaults = {"HOST": "a", "GROUP_RANK": "0", "LOCAL_RANK": "0"}
cells = [os.environ.get(name, default) for name, default in defaults.items()]
cells += [str(rank), str(size), str(len(share))]
names = [*defaults, "RANK", "WORLD_SIZE", "rows"]
row = [cell.rjust(len(name)) for cell, name in zip(cells, names, strict=True)]
rows = [row] * size
dist.all_gather_object(rows, row)
if rank == 0:
    for line in [names, *rows]:
        print("  ".join(line))
    print("gradient of the whole batch:", torch.allclose(mean, whole))
dist.destroy_process_group()
