from datetime import timedelta

import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def train(join):
    group = dist.new_group(timeout=timedelta(seconds=1))
    model = nn.Linear(1, 1)
    parallel = DistributedDataParallel(model, process_group=group)
    batches = 3 - dist.get_rank()  # three on rank 0, two on rank 1
    done = 0
    try:
        with parallel.join(enable=join):
            for _ in range(batches):
                parallel(torch.ones(1, 1)).sum().backward()
                done += 1
        message = "finished"
    except RuntimeError as error:
        message = "RuntimeError: ..." + str(error).partition("]")[2]
    dist.barrier()  # of the group that waits for a minute
    return f"{done} of {batches} batches, {message}"


def both():
    return train(join=False), train(join=True)


for rank, (plain, joined) in enumerate(run_on(2, both)):
    print(f"rank {rank}         {plain}")
    print(f"rank {rank}, join() {joined}")
