import os
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import init_device_mesh

kind = "gloo" if dist.is_torchelastic_launched() else "fake"
rank, wait = int(os.getenv("RANK", "0")), timedelta(seconds=60)
dist.init_process_group(kind, rank=rank, world_size=4, timeout=wait)
rows = ["ranks  weights  gradients    Adam      sum  16 N / ranks"]
for k in (1, 2, 4):
    mesh = init_device_mesh("cpu", (4 // k, k), mesh_dim_names=("a", "b"))["b"]
    fully_shard(model := nn.Linear(64, 64), mesh=mesh)
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.ones(2, 64)).sum().backward()
    optimizer.step()
    weights, state = list(model.parameters()), optimizer.state.values()
    moments = [s[key] for s in state for key in ("exp_avg", "exp_avg_sq")]
    held = [weights, [weight.grad for weight in weights], moments]
    counts = [sum(t.to_local().nbytes for t in each) for each in held]
    counts += [sum(counts), 16 * sum(w.numel() for w in weights) // k]
    rows += ["{:5}{:9,}{:11,}{:8,}{:9,}{:14,}".format(k, *counts)]
if rank == 0:
    print(*rows, sep="\n")
if kind == "gloo":
    os._exit(0)
