import torch
import torch.distributed as dist
from count_traffic import Traffic
from torch import nn
from torch.distributed.fsdp import fully_shard

cases = {
    "root only": None,
    "each layer": True,
    "layers kept": False,
}
dist.init_process_group("fake", rank=0, world_size=4)
for case, reshard in cases.items():
    model = nn.Sequential(*[nn.Linear(64, 64) for _ in range(3)])
    if case != "root only":
        for layer in model:
            fully_shard(layer, reshard_after_forward=reshard)
    fully_shard(model)
    with Traffic() as traffic:
        model(torch.ones(2, 64)).sum().backward()
    gathers = traffic.events.count("gather")
    scatters = traffic.events.count("scatter")
    counts = f"gathers {gathers}, reduce-scatters {scatters}"
    print(f"{case:11} {counts}, {traffic.received:7,} bytes")
dist.destroy_process_group()
