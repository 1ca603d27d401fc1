import warnings

import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def wrapped(option):
    layer = nn.BatchNorm1d(1)
    layer.running_mean.fill_(dist.get_rank())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        DistributedDataParallel(layer, **{option: False})
    return layer.running_mean.item(), [str(each.message) for each in caught]


def both():
    return wrapped("forward_sync_buffers"), wrapped("broadcast_buffers")


(forward_sync, _), (broadcast, messages) = run_on(2, both)[1]
print("rank 1's buffer, 1.0 before DDP wraps the model:")
print("forward_sync_buffers=False:", forward_sync)
print("broadcast_buffers=False:   ", broadcast)
for message in messages:
    print("FutureWarning:", message.partition(" IMPORTANT")[0])
