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

names = ["HOST", "GROUP_RANK", "LOCAL_RANK", "RANK", "WORLD_SIZE"]
row = [os.environ.get(name, "-").rjust(len(name)) for name in names]
rows = [row] * size
dist.all_gather_object(rows, row)
if rank == 0:
    for cells in [names, *rows]:
        print("  ".join(cells))
    print("gradient of the whole batch:", torch.allclose(mean, whole))
dist.destroy_process_group()
