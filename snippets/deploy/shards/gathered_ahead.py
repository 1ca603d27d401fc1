import torch
import torch.distributed as dist
from count_traffic import Traffic
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("fake", rank=0, world_size=4)
model = nn.Sequential(*[nn.Linear(4, 4, bias=False) for _ in range(3)])
for layer in model:
    fully_shard(layer)
fully_shard(model)

x = torch.ones(2, 4, requires_grad=True)  # so that each layer has two products
with Traffic() as traffic:
    loss = model(x).sum()
    print("forward: ", *traffic.events)
    traffic.events.clear()
    loss.backward()
    print("backward:", *traffic.events)
dist.destroy_process_group()
