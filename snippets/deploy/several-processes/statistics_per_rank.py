import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def running_means(sync):
    layer = nn.BatchNorm1d(1)
    parallel = DistributedDataParallel(layer, forward_sync_buffers=sync)
    x = 10.0 * dist.get_rank() + torch.tensor([[-1.0], [1.0]])
    means = []
    for _ in range(2):
        parallel(x)
        means.append(round(layer.running_mean.item(), 2))
    return means


def both():
    return running_means(sync=True), running_means(sync=False)


print("rank  mean of x  running_mean  with forward_sync_buffers=False")
for rank, (synced, own) in enumerate(run_on(2, both)):
    print(f"{rank}     {10.0 * rank:9}  {synced!s:12}  {own}")
