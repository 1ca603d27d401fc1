import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import init_device_mesh


class Heads(nn.Module):
    def __init__(self, heads, size):
        super().__init__()
        self.split = (heads, size)
        self.q, self.out = nn.Linear(12, 12), nn.Linear(12, 12)

    def forward(self, x):
        q = self.q(x).view(2, 5, *self.split)
        return self.out(q.flatten(-2))


dist.init_process_group("fake", rank=0, world_size=2)
mesh = init_device_mesh("cpu", (2,))
plan: dict = {"q": tp.ColwiseParallel(), "out": tp.RowwiseParallel()}
for heads, size in [(4, 3), (-1, 3), (-1, 4)]:
    model = tp.parallelize_module(Heads(heads, size), mesh, plan)
    try:
        print((heads, size), tuple(model(torch.ones(2, 5, 12)).clone().shape))
    except RuntimeError as error:
        print((heads, size), "RuntimeError:", str(error).splitlines()[0])
dist.destroy_process_group()
