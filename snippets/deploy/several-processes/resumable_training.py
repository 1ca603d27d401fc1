# --8<-- [start:group]
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.nn
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

if dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    store = dist.HashStore()
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
rank = dist.get_rank()
restarts = os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")
# --8<-- [end:group]

# --8<-- [start:state]
torch.manual_seed(0)
data = TensorDataset(torch.randn(12, 3), torch.randn(12, 1))
sampler = DistributedSampler(data)
loader = DataLoader(data, 4 // dist.get_world_size(), sampler=sampler)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)

file = Path("last.pt")
first = 0
if file.exists():
    saved = torch.load(file, map_location="cpu")
    model.load_state_dict(saved["model"])
    optimizer.load_state_dict(saved["optimizer"])
    first = saved["epoch"] + 1
if rank == 0:
    print(f"restart {restarts}: begin with epoch {first}", flush=True)
# --8<-- [end:state]

# --8<-- [start:training]
dies = "--kill" in sys.argv and rank == 1 and restarts == "0"
parallel = DistributedDataParallel(model)
for epoch in range(first, 4):
    sampler.set_epoch(epoch)
    for step, (x, target) in enumerate(loader):
        if dies and (epoch, step) == (2, 1):
            os.kill(os.getpid(), signal.SIGKILL)
        optimizer.zero_grad()
        nn.functional.mse_loss(parallel(x), target).backward()
        optimizer.step()
    if rank == 0:
        saved = {
            "model": model.state_dict(),
            "optimizer": optimizer.state_dict(),
            "epoch": epoch,
        }
        torch.save(saved, "draft.pt")
        Path("draft.pt").replace(file)
    dist.barrier()
# --8<-- [end:training]

# --8<-- [start:end]
del parallel
dist.destroy_process_group()
if rank == 0:
    print("weight", model.weight.detach().round(decimals=3))
# --8<-- [end:end]
