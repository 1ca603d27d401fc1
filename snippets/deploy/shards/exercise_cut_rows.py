import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


# your turn
def rows_held(rows, ranks):
    return [rows // ranks] * ranks


# the check
def wanted(rows, ranks):
    for rank in range(ranks):
        dist.init_process_group("fake", rank=rank, world_size=ranks)
        layer = fully_shard(nn.Linear(1, rows))
        yield layer.weight.to_local().shape[0]
        dist.destroy_process_group()


for rows, ranks in [(8, 4), (7, 4), (5, 4), (3, 4)]:
    theirs, ours = list(wanted(rows, ranks)), rows_held(rows, ranks)
    if ours != theirs:
        print(f"not yet: {rows} rows, wanted {theirs}, got {ours}")
        break
else:
    print("solved")
