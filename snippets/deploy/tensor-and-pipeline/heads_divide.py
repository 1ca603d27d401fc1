import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import init_device_mesh

dist.init_process_group("fake", rank=0, world_size=2)
mesh = init_device_mesh("cpu", (2,))


def heads_on_a_rank(*heads_and_size):
    """Cut q for two ranks, view its output as heads, return the shape."""
    q = nn.Linear(12, 12)
    tp.parallelize_module(q, mesh, tp.ColwiseParallel())
    y = q(torch.ones(2, 5, 12))  # twelve columns, six on this rank
    try:
        return tuple(y.view(2, 5, *heads_and_size).shape)
    except RuntimeError as error:
        return f"RuntimeError: {error}"


print("4 heads of 3, written as (4, 3): ", heads_on_a_rank(4, 3))
print("4 heads of 3, written as (-1, 3):", heads_on_a_rank(-1, 3))
print("3 heads of 4, written as (-1, 4):", heads_on_a_rank(-1, 4))
print("3 heads of 4, written as (1, -1):", heads_on_a_rank(1, -1))
dist.destroy_process_group()
