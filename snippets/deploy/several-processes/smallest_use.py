import torch
import torch.distributed as dist
import torch.distributed.nn  # before the group exists: see "terminate called"
from torch import nn
from torch.nn.parallel import DistributedDataParallel

if dist.is_torchelastic_launched():  # started by torchrun
    dist.init_process_group("gloo")
else:  # started by plain `python`: a group of one process
    store = dist.HashStore()
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)

torch.manual_seed(0)  # each process makes the same model and the same batch
model = DistributedDataParallel(nn.Linear(3, 1))
batch = torch.randn(8, 3)

share = batch.chunk(dist.get_world_size())[dist.get_rank()]
model(share).square().mean().backward()
if dist.get_rank() == 0:
    print("rank 0 of", dist.get_world_size(), "computed", len(share), "rows")
    print("gradient", model.module.weight.grad.round(decimals=3))

del model  # before the group ends
dist.destroy_process_group()
