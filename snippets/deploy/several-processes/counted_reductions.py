from contextlib import nullcontext

import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel


def count(calls, bucket):  # DDP calls it for each all-reduce
    calls.append(bucket.index())
    return default_hooks.allreduce_hook(None, bucket)


def four_parts(way):
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    batch = torch.randn(16, 3)
    loss = model(batch).square().mean()
    whole = torch.autograd.grad(loss, model.weight)[0]

    calls = []
    parallel = DistributedDataParallel(model)
    parallel.register_comm_hook(calls, count)
    share = batch.chunk(dist.get_world_size())[dist.get_rank()]
    for number, part in enumerate(share.chunk(4)):
        local = parallel.no_sync if number < 3 else nullcontext  # not the last
        around_both = local if way == "forward and backward" else nullcontext
        around_backward = local if way == "backward only" else nullcontext
        with around_both():
            loss = parallel(part).square().mean() / 4
            with around_backward():
                loss.backward()
    return len(calls), torch.allclose(model.weight.grad, whole)


def three_ways():
    ways = ["never", "backward only", "forward and backward"]
    return [(way, *four_parts(way)) for way in ways]


print("no_sync around        all-reduces  gradient of the whole batch")
for way, reductions, same in run_on(2, three_ways)[0]:
    print(f"{way:20}  {reductions:11}  {same}")
