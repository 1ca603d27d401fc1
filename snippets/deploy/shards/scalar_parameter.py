import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


class Scale(nn.Module):
    def __init__(self, value):
        super().__init__()
        self.scale = nn.Parameter(value)


dist.init_process_group("fake", rank=0, world_size=2)
try:
    fully_shard(Scale(torch.tensor(1.0)))
except ValueError as error:
    print(f"ValueError: {error}")

model = fully_shard(Scale(torch.tensor([1.0])))
print("rank 0 holds", tuple(model.scale.to_local().shape))
dist.destroy_process_group()
