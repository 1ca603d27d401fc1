import os
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import init_device_mesh

if launched := dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    dist.init_process_group("fake", rank=0, world_size=1)
k, rank, _ = 1 + launched, dist.get_rank(), torch.manual_seed(0)
mesh = init_device_mesh("cpu", (k, k), mesh_dim_names=("data", "cut"))
up, down = nn.Linear(4, 12, bias=False), nn.Linear(12, 8, bias=False)
model, x = nn.Sequential(up, nn.ReLU(), down, nn.Tanh()), torch.randn(8, 4)
y, (data, cut) = model(x), divmod(rank, k)
part = torch.autograd.grad(y.pow(2).mean(), up.weight)[0].chunk(k)[cut]
plan: dict = {"0": tp.ColwiseParallel(), "2": tp.RowwiseParallel()}
fully_shard(tp.parallelize_module(model, mesh["cut"], plan), mesh=mesh["data"])
output = model(x.chunk(k)[data])
output.pow(2).mean().backward()
held = up.weight.grad.to_local()
same = output.allclose(y.chunk(k)[data]), held.allclose(part.chunk(k)[data])
ranks = [f"{(data, cut)} {tuple(held.shape)} equal: {same}"] * k**2
dist.all_gather_object(ranks, ranks[0])
print(*ranks, sep="\n") if rank == 0 else None
os._exit(0) if launched else None
