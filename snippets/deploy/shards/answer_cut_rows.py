import math

import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def rows_held(rows, ranks):
    """Return a list: how many rows each rank holds."""
    part = math.ceil(rows / ranks)
    held = []
    for rank in range(ranks):
        left = max(0, rows - part * rank)
        held.append(min(part, left))
    return held


# the check
def expected(rows, ranks):
    held = []
    for rank in range(ranks):
        dist.init_process_group("fake", rank=rank, world_size=ranks)
        layer = fully_shard(nn.Linear(1, rows))
        held.append(layer.weight.to_local().shape[0])
        dist.destroy_process_group()
    return held


for rows, ranks in [(8, 4), (7, 4), (5, 4), (3, 4), (1, 3), (10, 1), (9, 5)]:
    right = expected(rows, ranks)
    yours = rows_held(rows, ranks)
    if yours != right:
        print(f"not yet: {rows} rows, {ranks} ranks: not {yours} but {right}")
        break
else:
    print("solved")
