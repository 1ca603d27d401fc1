import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def start():
    torch.manual_seed(dist.get_rank())
    model = nn.Linear(1, 1)
    drawn = model.weight.item()
    DistributedDataParallel(model)
    later = torch.rand(1).item()
    return drawn, model.weight.item(), later


print("rank   drawn  in DDP  next random number")
for rank, (drawn, wrapped, later) in enumerate(run_on(2, start)):
    print(f"{rank}     {drawn:6.3f}  {wrapped:6.3f}  {later:.3f}")
