import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.nn.parallel import DistributedDataParallel

model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
model = nn.SyncBatchNorm.convert_sync_batchnorm(model)
print(model[1])
x = torch.ones(2, 3)
print("no group:", tuple(model(x).shape))

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
for use in (model, DistributedDataParallel):
    try:
        use(x if use is model else model)
    except ValueError as error:
        print(f"ValueError: {error}")
dist.destroy_process_group()
