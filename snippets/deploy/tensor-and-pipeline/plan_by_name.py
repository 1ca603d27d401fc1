import os
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import init_device_mesh

if launched := dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    dist.init_process_group("fake", rank=0, world_size=1)
torch.manual_seed(0)
model, x = nn.Sequential(nn.Linear(4, 12), nn.Linear(12, 3)), torch.randn(5, 4)
y = model(x)
want = torch.autograd.grad(y.pow(2).sum(), list(model.parameters()))
mesh = init_device_mesh("cpu", (dist.get_world_size(),))
plan: dict = {"0": tp.ColwiseParallel(), "1": tp.RowwiseParallel()}
output = tp.parallelize_module(model, mesh, plan)(x)
output.pow(2).sum().backward()
rows = [f"output equal to dense: {output.allclose(y, atol=1e-6)}"]
for (name, p), grad in zip(model.named_parameters(), want, strict=True):
    same = p.grad.full_tensor().allclose(grad, atol=1e-6)
    held = tuple(p.to_local().shape)
    rows += [f"{name:10}{p.placements[0]!s:6}{held!s:8} gradient equal: {same}"]
if dist.get_rank() == 0:
    print(*rows, sep="\n")
if launched:
    os._exit(0)
