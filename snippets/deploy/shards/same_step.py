from copy import deepcopy

import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard


def train(model, batch):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(3):
        optimizer.zero_grad()
        model(batch).pow(2).mean().backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), 0.1)
        optimizer.step()
    return norm


def compare():
    torch.manual_seed(0)  # the same model and batch on each rank
    dense = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
    sharded = deepcopy(dense)
    fully_shard(sharded)
    batch = torch.randn(8, 4)
    share = batch.chunk(2)[dist.get_rank()]

    dense_norm = train(dense, batch)
    sharded_norm = train(sharded, share).full_tensor()
    weight = sharded.get_parameter("0.weight").full_tensor()
    expected = dense.get_parameter("0.weight")
    same = torch.allclose(weight, expected, atol=1e-6)
    norms = f"{dense_norm:.4f} dense, {sharded_norm:.4f} sharded"
    return f"norm {norms}; same weight: {same}"


for rank, line in enumerate(run_on(2, compare)):
    print(f"rank {rank}: {line}")
