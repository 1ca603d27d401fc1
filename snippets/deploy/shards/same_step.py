import os
from copy import deepcopy
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

if launched := dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    dist.init_process_group("fake", rank=0, world_size=1)
rank, size = dist.get_rank(), dist.get_world_size()
torch.manual_seed(0)
dense, x = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3)), torch.randn(8, 4)
fully_shard(sharded := deepcopy(dense))
for model, batch in [(dense, x), (sharded, x.chunk(size)[rank])]:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(batch).pow(2).mean().backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), 0.1).item()
    optimizer.step()
    if rank == 0:
        print(f"{type(model).__name__:14} norm {norm:.4f}")
whole = sharded[0].weight.full_tensor()
if rank == 0:
    print("weight after the step:", whole.allclose(dense[0].weight))
dist.destroy_process_group()
if launched:
    os._exit(0)
