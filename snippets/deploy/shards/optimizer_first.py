import torch
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard


def train(order):
    """Take one step; say what the optimizer holds, and what moved."""
    model = nn.Linear(4, 2)
    x = torch.ones(3, 4)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    fully_shard(model)
    if order == "evaluation first":
        with torch.no_grad():
            model(x)  # the root keeps its whole weights
    if order != "optimizer first":
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    model.reshard()  # from here on, parameters() gives the shards
    held = {id(p) for p in optimizer.param_groups[0]["params"]}
    live = [id(p) in held for p in model.parameters()]
    before = model.weight.full_tensor().clone()
    model(x).sum().backward()
    optimizer.step()
    moved = not torch.equal(model.weight.full_tensor(), before)
    return f"{sum(live)} of {len(live)}  {moved}"


def three_orders():
    orders = ["optimizer first", "evaluation first", "shards, optimizer"]
    return [f"{order:17}  {train(order)}" for order in orders]


print("                   held    moved")
print(*run_on(2, three_orders)[0], sep="\n")
