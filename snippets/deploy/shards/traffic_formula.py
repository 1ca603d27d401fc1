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


print("ranks       held      moved  3 P (k - 1) / k")
for k in (2, 4, 8, 64, 512):
    dist.init_process_group("fake", rank=0, world_size=k)
    moved, model = [], nn.Sequential(*[nn.Linear(512, 512) for _ in range(2)])
    whole = sum(p.nbytes for p in model.parameters())
    for layer in model:
        fully_shard(layer)
    fully_shard(model)
    with Counted():
        model(torch.ones(1, 512)).sum().backward()
    held = sum(p.to_local().nbytes for p in model.parameters())
    paper = 3 * whole * (k - 1) // k
    print(f"{k:5}{held:11,}{sum(moved):11,}{paper:17,}")
    dist.destroy_process_group()
