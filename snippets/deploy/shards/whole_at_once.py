import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def rows_of(case):
    """Run forward; for each layer, say which weights are whole then."""
    model = nn.Sequential(*[nn.Linear(4, 4) for _ in range(5)])
    rows = []

    def look(layer, args, output):
        # While a weight is whole, it is a plain Parameter and no DTensor.
        whole = [type(other.weight) is nn.Parameter for other in model]
        rows.append("".join("█" if is_whole else "·" for is_whole in whole))

    for layer in model:
        layer.register_forward_hook(look)
        if case == "each layer":
            fully_shard(layer)
        if case == "layers kept":
            fully_shard(layer, reshard_after_forward=False)
    fully_shard(model)
    model(torch.ones(2, 4))
    return rows


dist.init_process_group("fake", rank=0, world_size=4)
root = rows_of("root only")
each = rows_of("each layer")
kept = rows_of("layers kept")
print("runs      root only   each layer  layers kept")
for index in range(5):
    cells = f"{root[index]:11} {each[index]:11} {kept[index]}"
    print(f"layer {index}   {cells}")
dist.destroy_process_group()
