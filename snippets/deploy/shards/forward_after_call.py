import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def train(forward):
    model = nn.Linear(4, 2)
    fully_shard(model)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    [shard, _] = optimizer.param_groups[0]["params"]
    before = shard.to_local().clone()
    x = torch.ones(3, 4)
    with torch.no_grad():
        model(x)  # an evaluation; the root keeps its whole weights
    y = model(x) if forward == "model(x)" else model.forward(x)
    y.sum().backward()
    optimizer.step()
    moved = not torch.equal(shard.to_local(), before)
    return f"{shard.grad is not None!s:16} {moved}"


dist.init_process_group("fake", rank=0, world_size=2)
print("                  shard has .grad  moved")
print("model(x)         ", train("model(x)"))
print("model.forward(x) ", train("model.forward(x)"))
dist.destroy_process_group()
