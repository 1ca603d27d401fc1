import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def look(layer, args, output):
    whole = [type(layer.weight) is nn.Parameter for layer in model]
    rows.append("".join("·█"[each] for each in whole))


dist.init_process_group("fake", rank=0, world_size=4)
cases = {}
for case in ("root only", "each layer", "layers kept"):
    rows = cases[case] = []
    model = nn.Sequential(*[nn.Linear(4, 4) for _ in range(5)])
    for layer in model:
        layer.register_forward_hook(look)
        if case != "root only":
            fully_shard(layer, reshard_after_forward=case == "each layer")
    fully_shard(model)
    model(torch.ones(2, 4))

print("runs     ", *[f"{case:11}" for case in cases])
for index, row in enumerate(zip(*cases.values(), strict=True)):
    print(f"layer {index}  ", *[f"{cell:11}" for cell in row[:-1]], row[-1])
dist.destroy_process_group()
