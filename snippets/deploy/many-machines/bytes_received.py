# --8<-- [start:counter]
import os
import socket
import struct
from datetime import timedelta
from functools import partial
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.nn.parallel import DistributedDataParallel


def received():
    total = 0
    for file in Path("/proc/self/fd").iterdir():
        if file.is_socket():
            with socket.socket(fileno=os.dup(int(file.name))) as link:
                if link.family in (socket.AF_INET, socket.AF_INET6):
                    option = socket.IPPROTO_TCP, socket.TCP_INFO
                    info = link.getsockopt(*option, 136)
                    total += struct.unpack_from("Q", info, 128)[0]
    return total


# --8<-- [end:counter]


# --8<-- [start:collectives]
if dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    store = dist.HashStore()
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
rank, size = dist.get_rank(), dist.get_world_size()


def count(call, group=None):
    before = received()
    dist.barrier(group)
    call()
    total = received() - before
    dist.barrier(group)
    return f"{total / 4_000_000:11.2f}"


if rank == 0:
    print("k   all-reduce   all-gather   reduce-scatter")
for k in range(2, size + 1):
    group = dist.new_group(list(range(k)))
    if rank < k:
        whole = torch.ones(1_000_000 // k * k)
        part = whole.chunk(k)[rank].clone()
        gather = partial(dist.all_gather_single, whole, part)
        scatter = partial(dist.reduce_scatter_single, part, whole)
        calls = [partial(dist.all_reduce, whole), gather, scatter]
        row = [count(partial(call, group=group), group) for call in calls]
        if rank == 0:
            print(k, *row)
# --8<-- [end:collectives]


# --8<-- [start:steps]
def step(model):
    model(torch.ones(2, 500)).sum().backward()


def layers():
    return [nn.Linear(500, 500, bias=False) for _ in range(4)]


mesh = dist.init_device_mesh("cpu", (size,))
for again in (True, False):
    shard = partial(fully_shard, mesh=mesh, reshard_after_forward=again)
    sharded = nn.Sequential(*map(shard, layers()))
    row = count(partial(step, sharded))
    if rank == 0:
        print(f"FSDP, gathered again {again!s:5} {row}")
copied = DistributedDataParallel(nn.Sequential(*layers()))
row = count(partial(step, copied))
if rank == 0:
    print(f"DDP                        {row}")
del copied, sharded, shard, mesh
dist.destroy_process_group()
# --8<-- [end:steps]
