import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard, register_fsdp_forward_method


class Encoder(nn.Linear):
    def encode(self, x):
        return self(x).relu()

    def project(self, x):
        return x @ self.weight.T


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model, x = Encoder(4, 2), torch.ones(3, 4)
fully_shard(model)
for method in (model.forward, model.project):
    try:
        method(x)
    except RuntimeError as error:
        print(f"{method.__name__}: RuntimeError: {error}")

register_fsdp_forward_method(model, "project")
print("registered:", tuple(model.project(x).shape))
print("called:", tuple(model.encode(x).shape))
dist.destroy_process_group()
