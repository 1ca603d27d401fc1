import torch
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard


def live_share(optimizer, model):
    """Return how many of the model's parameters the optimizer holds."""
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    live = [id(p) in held for p in model.parameters()]
    return f"{sum(live)} of {len(live)}"


def step(model, optimizer):
    before = model.weight.full_tensor().clone()
    model(torch.ones(3, 4)).sum().backward()
    optimizer.step()
    return not torch.equal(model.weight.full_tensor(), before)


def compare():
    too_early = nn.Linear(4, 2)
    optimizer = torch.optim.SGD(too_early.parameters(), lr=0.1)
    fully_shard(too_early)
    moved = step(too_early, optimizer)
    lines = [f"optimizer first: {live_share(optimizer, too_early)}, {moved}"]

    model = nn.Linear(4, 2)
    fully_shard(model)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    moved = step(model, optimizer)
    lines.append(f"shards first:    {live_share(optimizer, model)}, {moved}")
    return lines


print("                 held    moved")
print(*run_on(2, compare)[0], sep="\n")
