import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def local_bytes(tensors):
    return sum(tensor.to_local().nbytes for tensor in tensors)


print("ranks  weights  gradients    Adam     sum  16 N / ranks")
for ranks in (1, 2, 4):
    dist.init_process_group("fake", rank=0, world_size=ranks)
    layer = nn.Linear(64, 64)
    count = sum(parameter.numel() for parameter in layer.parameters())
    fully_shard(layer)
    optimizer = torch.optim.Adam(layer.parameters())
    layer(torch.ones(2, 64)).sum().backward()
    optimizer.step()

    weights = local_bytes(layer.parameters())
    gradients = local_bytes(p.grad for p in layer.parameters())
    states = optimizer.state.values()
    moments = local_bytes(state["exp_avg"] for state in states)
    moments += local_bytes(state["exp_avg_sq"] for state in states)
    total = weights + gradients + moments
    held = f"{weights:9,}{gradients:11,}{moments:8,}{total:8,}"
    print(f"{ranks:5}{held}{16 * count // ranks:14,}")
    dist.destroy_process_group()
