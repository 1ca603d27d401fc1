import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel


def count(calls, bucket):
    calls.append(bucket.index())
    return default_hooks.allreduce_hook(None, bucket)


def all_reduces(keep):
    model, calls = nn.Linear(3, 1), []
    parallel = DistributedDataParallel(model)
    parallel.register_comm_hook(calls, count)
    loss = parallel(torch.ones(2, 3)).sum()
    if not keep:
        del parallel
    loss.backward()
    return len(calls), model.weight.grad is not None


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
for keep in (True, False):
    calls, filled = all_reduces(keep)
    print(f"kept {keep!s:5}  all-reduces {calls}  gradient filled {filled}")
dist.destroy_process_group()
