import os
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import Shard, init_device_mesh

if launched := dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    dist.init_process_group("fake", rank=0, world_size=1)
rank, size, _ = dist.get_rank(), dist.get_world_size(), torch.manual_seed(0)
norm, up, down = nn.LayerNorm(8), nn.Linear(8, 16), nn.Linear(16, 8)
model, x = nn.Sequential(norm, up, nn.ReLU(), down), torch.randn(2, 6, 8)
dense = model(x)
want = torch.autograd.grad(dense.pow(2).sum(), norm.weight)[0]
first = tp.ColwiseParallel(input_layouts=Shard(1))
last = tp.RowwiseParallel(output_layouts=Shard(1))
plan: dict = {"0": tp.SequenceParallel(), "1": first, "3": last}
tp.parallelize_module(model, init_device_mesh("cpu", (size,)), plan)
y, part = model(x.chunk(size, dim=1)[rank]), dense.chunk(size, dim=1)[rank]
y.pow(2).sum().backward()
grad, whole = norm.weight.grad, norm.weight.grad.full_tensor()
if rank == 0:
    print(tuple(y.shape), "of", tuple(x.shape), "equal:", y.allclose(part))
    print("gradient of the norm:", grad.placements[0], whole.allclose(want))
if launched:
    os._exit(0)
