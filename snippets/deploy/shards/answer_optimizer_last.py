import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def build():
    model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))
    for layer in model:
        fully_shard(layer)
    fully_shard(model)
    return model, torch.optim.SGD(model.parameters(), lr=0.1)


# the check
dist.init_process_group("fake", rank=0, world_size=2)
model, optimizer = build()
live = {id(parameter) for parameter in model.parameters()}
held = [id(p) in live for p in optimizer.param_groups[0]["params"]]
groups = type(model[0]).__name__, type(model).__name__
if sum(held) == 4 and groups == ("FSDPLinear", "FSDPSequential"):
    print("solved")
else:
    print("not yet: wanted 4 live parameters and each layer sharded,")
    print(f"got {sum(held)} live, and {groups[0]} in {groups[1]}")
