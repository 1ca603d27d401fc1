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
torch.manual_seed(rank)
model = nn.Linear(1, 1)
drawn = model.weight.item()

state = DistributedDataParallel(model).state_dict()
wrapped, random = state["module.weight"].item(), torch.rand(1).item()
row = f"{rank}    {drawn:6.3f}   {wrapped:6.3f}   {random:.3f}"

rows = [""] * size
dist.all_gather_object(rows, row)
dist.destroy_process_group()
if rank == 0:
    print("rank  drawn   wrapped  random", *rows, sep="\n")
