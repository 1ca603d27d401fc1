import warnings

import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import init_device_mesh


def draw(mesh, seed):
    with torch.device("meta"):
        layer = nn.Linear(1, 4, bias=False)
    fully_shard(layer, mesh=mesh)
    layer.to_empty(device="cpu")
    torch.manual_seed(seed)
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        layer.reset_parameters()
    rows = layer.weight.to_local().flatten().tolist()
    return [round(number, 2) for number in rows]


def three_rules():
    names = ("replica", "shard")
    mesh = init_device_mesh("cpu", (2, 2), mesh_dim_names=names)
    same = draw(mesh, 0)
    by_rank = draw(mesh, dist.get_rank())
    by_shard = draw(mesh, mesh["shard"].get_local_rank())
    replica = mesh["replica"].get_local_rank()
    shard = mesh["shard"].get_local_rank()
    drawn = f"{same!s:15}{by_rank!s:15}{by_shard}"
    return f"{replica:7}{shard:6} {drawn}"


print("replica shard same seed      by rank        by shard")
print(*run_on(4, three_rules), sep="\n")
