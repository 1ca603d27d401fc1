import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def prepare(model):
    """Shard each layer and the root; return the optimizer."""
    for layer in model:
        fully_shard(layer)
    fully_shard(model)
    return torch.optim.SGD(model.parameters(), lr=0.1)


# the check
def look(layer, args, output):
    # While a weight is whole, it is a plain Parameter and no DTensor.
    rows.append([type(other.weight) is nn.Parameter for other in model])


dist.init_process_group("fake", rank=0, world_size=2)
for depth in (1, 2, 5):
    model = nn.Sequential(*[nn.Linear(4, 4) for _ in range(depth)])
    rows = []  # for each layer that runs: which layers are whole then
    for layer in model:
        layer.register_forward_hook(look)
    optimizer = prepare(model)
    live = {id(parameter) for parameter in model.parameters()}
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    model(torch.ones(2, 4))
    alone = torch.eye(depth, dtype=torch.bool).tolist()
    if type(model).__name__ != "FSDPSequential":
        print("not yet: the root is not sharded")
        break
    if rows != alone:
        print(f"not yet: of {depth} layers, these are whole: {rows}")
        break
    if any(type(layer.weight) is nn.Parameter for layer in model):
        print("not yet: a layer stays whole after forward")
        break
    if held != live:
        print("not yet: the optimizer holds other parameters than the model")
        break
else:
    print("solved")
dist.destroy_process_group()
