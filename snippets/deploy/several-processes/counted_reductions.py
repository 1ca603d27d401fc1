import contextlib

import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel


def count(calls, bucket):
    calls.append(bucket.buffer().nbytes)
    return default_hooks.allreduce_hook(None, bucket)


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
for begins in ["never", "before forward", "before backward"]:
    model, calls = DistributedDataParallel(nn.Linear(3, 1)), []
    model.register_comm_hook(calls, count)
    for step in range(4):
        with contextlib.ExitStack() as stack:
            if begins == "before forward" and step < 3:
                stack.enter_context(model.no_sync())
            loss = model(torch.ones(2, 3)).sum()
            if begins == "before backward" and step < 3:
                stack.enter_context(model.no_sync())
            loss.backward()
    print(f"no_sync {begins:15}  bytes all-reduced {calls}")
dist.destroy_process_group()
