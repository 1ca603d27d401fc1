import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class FirstOnly(nn.ModuleList):
    def forward(self, x):
        return self[0](x)


def two_steps(**options):
    layers = FirstOnly([nn.Linear(3, 1), nn.Linear(3, 1)])
    model = DistributedDataParallel(layers, **options)
    for step in ["first", "second"]:
        model(torch.ones(2, 3)).sum().backward()
        print(step, "step done")


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
try:
    two_steps()
except RuntimeError as error:
    first, *_, indices, _ = str(error).splitlines()
    print(f"RuntimeError: {first.partition('. This')[0]}")
    print(indices)
two_steps(find_unused_parameters=True)
dist.destroy_process_group()
