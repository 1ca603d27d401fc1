import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel, fully_shard


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))


def describe(model):
    print(type(model).__name__, isinstance(model, nn.Sequential))
    for name, parameter in model.named_parameters():
        print(f"  {name} {tuple(parameter.shape)}")


dist.init_process_group("fake", rank=0, world_size=2)
cpu = torch.device("cpu")
describe(FullyShardedDataParallel(build(), device_id=cpu))
describe(fully_shard(build()))
dist.destroy_process_group()
