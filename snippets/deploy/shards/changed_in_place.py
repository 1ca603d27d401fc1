import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor

dist.init_process_group("fake", rank=0, world_size=2)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
old_weight = model[0].weight

returned = fully_shard(model)
print("returns the same module:", returned is model)
print("its class is now:", type(model).__name__)
print("still a Sequential:", isinstance(model, nn.Sequential))

new_weight = model[0].weight
print("same weight object:", new_weight is old_weight)
print("still a Parameter:", isinstance(new_weight, nn.Parameter))
print("and a DTensor:", isinstance(new_weight, DTensor))
dist.destroy_process_group()
