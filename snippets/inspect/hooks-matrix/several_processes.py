import torch
from count_hooks import KINDS, count, row
from start_group import run_on
from torch.distributed.fsdp import fully_shard
from torch.nn.parallel import DistributedDataParallel

x = torch.ones(3, 2)


def hooks_then_ddp(model, hear):
    hear(model.watched)
    DistributedDataParallel(model)(x).sum().backward()


def ddp_then_hooks(model, hear):
    parallel = DistributedDataParallel(model)
    hear(model.watched)
    parallel(x).sum().backward()


def shard(model):
    for layer in model.children():
        fully_shard(layer)
    fully_shard(model)


def hooks_then_shard(model, hear):
    hear(model.watched)
    shard(model)
    model(x).sum().backward()


def shard_then_hooks(model, hear):
    shard(model)
    hear(model.watched)
    model(x).sum().backward()


WAYS = [hooks_then_ddp, ddp_then_hooks, hooks_then_shard, shard_then_hooks]


def on_each_rank():
    return [[count(kind, way) for way in WAYS] for kind in KINDS]


if __name__ == "__main__":
    first, second = run_on(2, on_each_rank)
    print(row("hook", ["then_ddp", "in_ddp", "then_fs", "in_fs"]))
    for kind, cells in zip(KINDS, first, strict=True):
        print(row(kind, cells))
    assert first == second  # both ranks counted the same
