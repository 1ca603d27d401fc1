import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


class Positions(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(4))
        self.register_buffer("angles", torch.arange(4.0), persistent=False)

    def reset_parameters(self):
        nn.init.ones_(self.scale)


class FilledPositions(Positions):
    def reset_parameters(self):
        super().reset_parameters()
        torch.arange(4.0, out=self.angles)


torch.use_deterministic_algorithms(True)  # new memory holds nan, not leftovers
dist.init_process_group("fake", rank=0, world_size=2)
for kind in (Positions, FilledPositions):
    with torch.device("meta"):
        model = kind()
    fully_shard(model)
    model.to_empty(device="cpu")
    model.reset_parameters()
    print(f"{kind.__name__:15} {model.angles.tolist()}")
dist.destroy_process_group()
