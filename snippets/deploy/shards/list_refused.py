import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("fake", rank=0, world_size=2)
layers = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)])
try:
    fully_shard(layers)
except ValueError as error:
    print("ValueError:", str(error).partition(": ")[0])

for layer in layers:
    fully_shard(layer)
print("each layer:", [type(layer).__name__ for layer in layers])
dist.destroy_process_group()
