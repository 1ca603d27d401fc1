# --8<-- [start:counter]
import os
import socket
import struct
from functools import partial
from pathlib import Path

import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.nn.parallel import DistributedDataParallel


def received():
    """Bytes that arrived on all TCP connections of this process (Linux)."""
    total = 0
    for file in Path("/proc/self/fd").iterdir():
        if not file.is_socket():
            continue
        with socket.socket(fileno=os.dup(int(file.name))) as connection:
            if connection.family in (socket.AF_INET, socket.AF_INET6):
                option = (socket.IPPROTO_TCP, socket.TCP_INFO)
                info = connection.getsockopt(*option, 136)
                # tcpi_bytes_received of struct tcp_info, <linux/tcp.h>
                total += struct.unpack_from("Q", info, 128)[0]
    return total


def received_during(call, group=None):
    """Bytes that a call received, in units of a million float32 numbers."""
    before = received()
    dist.barrier(group)
    call()
    total = received() - before
    dist.barrier(group)
    return round(total / 4_000_000, 2)


# --8<-- [end:counter]


# --8<-- [start:collectives]
def collectives():
    whole = torch.ones(1_000_000)
    part = torch.ones(1_000_000 // dist.get_world_size())
    return [
        received_during(partial(dist.all_reduce, whole)),
        received_during(partial(dist.all_gather_single, whole, part)),
        received_during(partial(dist.reduce_scatter_single, part, whole)),
    ]


print("ranks  all-reduce  all-gather  reduce-scatter")
for size in [2, 4]:
    reduce, gather, scatter = run_on(size, collectives)[0]
    print(f"{size:5}  {reduce:10.2f}  {gather:10.2f}  {scatter:14.2f}")
# --8<-- [end:collectives]


# --8<-- [start:steps]
def four_layers():
    return [nn.Linear(500, 500, bias=False) for _ in range(4)]


def step(model):
    model(torch.ones(2, 500)).sum().backward()


def steps():
    size = dist.get_world_size()
    mesh = dist.init_device_mesh("cpu", (size,))
    counts = []
    for reshard in [True, False]:
        layers = four_layers()
        for layer in layers:
            fully_shard(layer, mesh=mesh, reshard_after_forward=reshard)
        model = nn.Sequential(*layers)
        counts.append(received_during(partial(step, model)))
    copied = DistributedDataParallel(nn.Sequential(*four_layers()))
    counts.append(received_during(partial(step, copied)))
    return counts


resharded, kept, copied = run_on(4, steps)[0]
print(f"FSDP                              {resharded:.2f}")
print(f"FSDP, reshard_after_forward=False {kept:.2f}")
print(f"DDP                              {copied:.2f}")
# --8<-- [end:steps]
