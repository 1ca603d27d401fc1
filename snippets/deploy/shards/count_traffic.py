"""Note each collective of FSDP2, and each matrix product, in order."""

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.utils._python_dispatch import TorchDispatchMode


class Traffic(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.events = []
        self.received = 0  # bytes that this rank gets from the others

    def __torch_dispatch__(self, func, types, args: tuple = (), kwargs=None):
        name = func.__name__
        if name.startswith(("_allgather_base", "_reduce_scatter_base")):
            output, sent = args[0], args[1]
            self.received += abs(output.nbytes - sent.nbytes)
            self.events.append("gather" if "gather" in name else "scatter")
        elif name.startswith(("mm", "addmm")):
            self.events.append("mm")
        return func(*args, **(kwargs or {}))


if __name__ == "__main__":
    dist.init_process_group("fake", rank=0, world_size=4)
    layer = nn.Linear(64, 64, bias=False)
    whole = layer.weight.nbytes
    fully_shard(layer, reshard_after_forward=True)
    with Traffic() as traffic:
        layer(torch.ones(2, 64)).sum().backward()
    print(*traffic.events)
    print(f"{traffic.received:,} bytes, the weight has {whole:,}")
    dist.destroy_process_group()
