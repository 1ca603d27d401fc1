import os
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
model, x = nn.Linear(4, 8), torch.randn(8, 4)
loss = model(x).pow(2).mean()
dense = torch.autograd.grad(loss, model.weight)[0].norm()
fully_shard(model)
model(x.chunk(size)[rank]).pow(2).mean().backward()
norm = model.weight.grad.norm()
items: list[float] = [0.0] * size
dist.all_gather_object(items, round(norm.item(), 3))
whole = norm.full_tensor().item()
if rank == 0:
    print("placement", norm.placements[0])
    print(f"item() on each rank: {items}")
    print(f"full_tensor(): {whole:.3f}, dense: {dense.item():.3f}")
dist.destroy_process_group()
if launched:
    os._exit(0)
