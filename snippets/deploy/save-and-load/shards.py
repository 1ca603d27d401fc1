import gc
from datetime import timedelta
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
import torch.distributed.nn
from torch import nn
from torch.distributed.fsdp import fully_shard

saved, wait = Path("checkpoint").exists(), timedelta(seconds=60)
if dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=wait)
else:
    store = dist.HashStore()
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
rank, size = dist.get_rank(), dist.get_world_size()
torch.manual_seed(1 if saved else 0)
model = nn.Linear(3, 8)
fully_shard(model, mesh=dist.init_device_mesh("cpu", (size,)))
state = {"model": model.state_dict()}
(dcp.load if saved else dcp.save)(state, checkpoint_id="checkpoint")
shapes, total = [()] * size, model.weight.full_tensor().sum().item()
dist.all_gather_object(shapes, tuple(model.weight.to_local().shape))
del model, state
gc.collect()
dist.destroy_process_group()
if rank == 0:
    print("loaded," if saved else "saved,", f"sum {total:.4f}", *shapes)
