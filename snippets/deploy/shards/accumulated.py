import torch
import torch.distributed as dist
from count_traffic import Traffic
from torch import nn
from torch.distributed.fsdp import fully_shard


def count(sync_each_time):
    layer = nn.Linear(64, 64)
    fully_shard(layer, reshard_after_forward=True)
    with Traffic() as traffic:
        for micro_batch in range(4):
            is_last = micro_batch == 3
            layer.set_requires_gradient_sync(sync_each_time or is_last)
            layer(torch.ones(2, 64)).sum().backward()
    gathers = traffic.events.count("gather")
    scatters = traffic.events.count("scatter")
    return f"gathers {gathers}, reduce-scatters {scatters}"


dist.init_process_group("fake", rank=0, world_size=4)
print("each time:", count(sync_each_time=True))
print("last time:", count(sync_each_time=False))
dist.destroy_process_group()
