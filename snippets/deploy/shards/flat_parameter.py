import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel, fully_shard

dist.init_process_group("fake", rank=0, world_size=2)


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))


old = FullyShardedDataParallel(build(), device_id=torch.device("cpu"))
for model in (old, fully_shard(build())):
    print(type(model).__name__, isinstance(model, nn.Sequential))
    for name, parameter in model.named_parameters():
        print(f"  {name} {tuple(parameter.shape)}")
dist.destroy_process_group()
