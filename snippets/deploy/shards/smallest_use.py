import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

# This one process plays rank 0 of two; nothing is sent.
dist.init_process_group("fake", rank=0, world_size=2)

first = nn.Linear(4, 8)
model = nn.Sequential(first, nn.ReLU(), nn.Linear(8, 3))
fully_shard(model)

weight = first.weight
print("whole shape:", tuple(weight.shape))
print("held on this rank:", tuple(weight.to_local().shape))
print("cut along:", weight.placements)
dist.destroy_process_group()
