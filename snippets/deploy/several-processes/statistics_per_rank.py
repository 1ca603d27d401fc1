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
x = torch.randn(2, 100, 1) + torch.arange(2).view(2, 1, 1)
x = x[rank] if size == 2 else x.flatten(0, 1)
layer = nn.BatchNorm1d(1)
parallel = DistributedDataParallel(layer)
row = f"{rank}         {x.mean():.2f}"
for _ in range(2):
    parallel(x)
    row += f"        {layer.running_mean.item():.3f}"
del parallel
rows = [""] * size
dist.all_gather_object(rows, row)
dist.destroy_process_group()
if rank == 0:
    print("rank  mean of x  running_mean  again", *rows, sep="\n")
