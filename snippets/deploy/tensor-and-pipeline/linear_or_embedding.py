import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import init_device_mesh

dist.init_process_group("fake", rank=0, world_size=2)
mesh = init_device_mesh("cpu", (2,))
for style in (tp.ColwiseParallel(), tp.RowwiseParallel()):
    for layer in (nn.Linear(8, 6), nn.Embedding(8, 6)):
        tp.parallelize_module(layer, mesh, style)
        weight = layer.weight
        shapes = f"{tuple(weight.shape)} -> {tuple(weight.to_local().shape)}"
        names = f"{type(style).__name__:16} {type(layer).__name__:10}"
        print(f"{names} {weight.placements[0]}  {shapes}")
dist.destroy_process_group()
