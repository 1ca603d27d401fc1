from copy import deepcopy

import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def gradient(model, x):
    model(x).square().mean().backward()
    return next(model.parameters()).grad


def same_gradient(norm):
    torch.manual_seed(0)
    x = torch.randn(8, 3)
    model = nn.Sequential(nn.Linear(3, 4), norm, nn.Linear(4, 1))
    whole = gradient(deepcopy(model), x)
    share = x.chunk(dist.get_world_size())[dist.get_rank()]
    averaged = gradient(DistributedDataParallel(model), share)
    return torch.allclose(averaged, whole, atol=1e-6)


def three_norms():
    norms = [nn.BatchNorm1d(4), nn.LayerNorm(4), nn.GroupNorm(2, 4)]
    return [(type(norm).__name__, same_gradient(norm)) for norm in norms]


for name, same in run_on(2, three_norms)[0]:
    print(f"{name:11}  gradient of the whole batch: {same}")
