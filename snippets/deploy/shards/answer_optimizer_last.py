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
dist.init_process_group("fake", rank=0, world_size=2)
for depth in (1, 2, 5):
    model = nn.Sequential(*[nn.Linear(4, 4) for _ in range(depth)])
    optimizer = prepare(model)
    live = {id(parameter) for parameter in model.parameters()}
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    kinds = [type(module).__name__ for module in (*model, model)]
    if kinds != ["FSDPLinear"] * depth + ["FSDPSequential"]:
        print(f"not yet: with {depth} layers, the modules are {kinds}")
        break
    if held != live:
        print("not yet: the optimizer holds other parameters than the model")
        break
    last_layer = model[-1]
    model(torch.ones(2, 4))
    if type(last_layer.weight) is nn.Parameter:
        print("not yet: the last layer stays whole after forward")
        break
else:
    print("solved")
dist.destroy_process_group()
