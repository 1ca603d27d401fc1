import os
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.utils._python_dispatch import TorchDispatchMode


class Counted(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args: tuple = (), kwargs=None):
        if func.namespace == "c10d":
            moved.append(abs(args[0].nbytes - args[1].nbytes))
        return func(*args, **(kwargs or {}))


kind = "gloo" if dist.is_torchelastic_launched() else "fake"
rank, wait = int(os.getenv("RANK", "0")), timedelta(seconds=60)
dist.init_process_group(kind, rank=rank, world_size=4, timeout=wait)
for case in ("root only", "each layer", "layers kept"):
    model, moved = nn.Sequential(*[nn.Linear(64, 64) for _ in range(3)]), []
    for module in [model] if case == "root only" else [*model, model]:
        fully_shard(module, reshard_after_forward=case == "each layer")
    with Counted():
        model(torch.ones(2, 64)).sum().backward()
    if rank == 0:
        print(f"{case:11} {len(moved):2} calls {sum(moved):8,} bytes")
if kind == "gloo":
    os._exit(0)
