import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard, register_fsdp_forward_method


class Encoder(nn.Linear):
    def encode(self, x):
        return self(x).relu()  # calls the module

    def project(self, x):
        return x @ self.weight.T  # reads the weight beside the call


dist.init_process_group("fake", rank=0, world_size=2)
model = Encoder(4, 2)
fully_shard(model)
x = torch.ones(3, 4)
for method in (model.forward, model.project):
    try:
        method(x)
    except RuntimeError as error:
        print(f"{method.__name__}: RuntimeError: {error}")

print("encode:", tuple(model.encode(x).shape))
register_fsdp_forward_method(model, "project")
print("project, registered:", tuple(model.project(x).shape))
dist.destroy_process_group()
