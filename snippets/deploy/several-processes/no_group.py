import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

total = torch.ones(1)
attempts = {
    "wrap": lambda: DistributedDataParallel(nn.Linear(2, 1)),
    "all_reduce": lambda: dist.all_reduce(total),
    "init_process_group": lambda: dist.init_process_group("gloo"),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except ValueError as error:
        print(f"{name}:")
        print(f"  ValueError: {error}")
print("is there a group?", dist.is_initialized())
