import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def build(model):
    return torch.optim.SGD(model.parameters(), lr=0.1)


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
for order in ("optimizer first", "shards first"):
    model, early = nn.Linear(4, 2), order == "optimizer first"
    optimizer = build(model) if early else None
    fully_shard(model)
    optimizer = optimizer or build(model)

    before = model.weight.full_tensor().clone()
    model(torch.ones(3, 4)).sum().backward()
    optimizer.step()
    moved = not model.weight.full_tensor().equal(before)
    live = {id(parameter) for parameter in model.parameters()}
    held = [id(p) in live for p in optimizer.param_groups[0]["params"]]
    print(f"{order}: holds {sum(held)} of {len(live)}, moved: {moved}")
dist.destroy_process_group()
