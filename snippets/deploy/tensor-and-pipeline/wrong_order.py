import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import init_device_mesh

dist.init_process_group("fake", rank=0, world_size=4)
mesh = init_device_mesh("cpu", (2, 2), mesh_dim_names=("data", "cut"))

layer = nn.Linear(4, 12)
tp.parallelize_module(layer, mesh["cut"], tp.ColwiseParallel())
fully_shard(layer, mesh=mesh["data"])
print("cut, then sharded:", tuple(layer.weight.to_local().shape))

layer = nn.Linear(4, 12)
fully_shard(layer, mesh=mesh["data"])
try:
    tp.parallelize_module(layer, mesh["cut"], tp.ColwiseParallel())
except ValueError as error:
    print(f"sharded, then cut: ValueError: {error}")
dist.destroy_process_group()
