# --8<-- [start:sent]
import os
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.pipelining as pipe
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor, init_device_mesh
from torch.nn.parallel import DistributedDataParallel
from torch.utils._python_dispatch import TorchDispatchMode


class Sent(TorchDispatchMode):
    total = 0

    def __torch_dispatch__(self, func, types, args: tuple = (), kwargs=None):
        name = func.__name__
        first = args[0][0] if isinstance(args[0], list) else args[0]
        if name.startswith(("all_reduce", "allreduce")):
            self.total += 2 * first.nbytes * 3 // 4  # as a ring of 4
        elif name.startswith(("_allgather", "_reduce_scatter")):
            self.total += abs(first.nbytes - args[1].nbytes)
        elif name.startswith("send") and first.is_floating_point():
            self.total += first.nbytes
        return func(*args, **(kwargs or {}))


# --8<-- [end:sent]


# --8<-- [start:ways]
tokens, width = 16, 64
plan: dict = {"0": tp.ColwiseParallel(), "2": tp.RowwiseParallel()}


def parallel(way):
    model = nn.Sequential()
    for _ in range(4):
        up, down = [nn.Linear(width, width, bias=False) for _ in range(2)]
        model.append(nn.Sequential(up, nn.ReLU(), down))
    if way == "PP":
        return model[rank]
    if way == "DDP":
        wrapper = DistributedDataParallel(model)
        wrapper.register_comm_hook(None, default_hooks.allreduce_hook)
        return wrapper
    for block in model:
        if way == "TP":
            tp.parallelize_module(block, mesh, plan)
        else:
            fully_shard(block, reshard_after_forward=True)
    return model


# --8<-- [end:ways]


# --8<-- [start:step]
def backward(way, model):
    x = torch.ones(tokens, width, requires_grad=True)
    if way != "PP":
        return model(x).sum().backward()
    like = torch.empty(tokens // 4, width, requires_grad=True)
    stage = pipe.PipelineStage(model, rank, 4, x.device, like, like)
    target: dict = {"target": x.detach()} if rank == 3 else {}
    return pipe.Schedule1F1B(stage, 4, nn.MSELoss()).step(*[x][rank:], **target)


def here(parameter):
    whole = not isinstance(parameter, DTensor)
    return (parameter if whole else parameter.to_local()).nbytes


# --8<-- [end:step]


# --8<-- [start:table]
kind = "gloo" if dist.is_torchelastic_launched() else "fake"
rank, wait = int(os.getenv("RANK", "0")), timedelta(seconds=60)
dist.init_process_group(kind, rank=rank, world_size=4, timeout=wait)
mesh = init_device_mesh("cpu", (4,))
weights, tensor = 4 * 8 * width**2, 4 * tokens * width
paper = {
    "DDP": (weights, 2 * weights * 3 // 4),
    "FSDP2": (weights // 4, 3 * weights * 3 // 4),
    "TP": (weights // 4, 8 * 2 * tensor * 3 // 4),
    "PP": (weights // 4, 2 * tensor),
}
rows = []
for way, (held_on_paper, sent_on_paper) in paper.items():
    if kind == "fake" and way in ("DDP", "PP"):
        continue
    model = parallel(way)
    with Sent() as sent:
        backward(way, model)
    mine = torch.tensor([sum(map(here, model.parameters())), sent.total])
    if kind == "gloo":
        dist.all_reduce(mine, dist.ReduceOp.MAX)
    held = f"{way:6}{mine[0]:8,}{held_on_paper:9,}"
    rows.append(f"{held}{mine[1]:10,}{sent_on_paper:9,}")
if rank == 0:
    print("          held    paper      sent    paper", *rows, sep="\n")
if kind == "gloo":
    os._exit(0)
# --8<-- [end:table]
