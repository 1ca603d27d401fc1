import os
import warnings
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

if launched := dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    dist.init_process_group("fake", rank=0, world_size=1)
for seed in ("equal", "by rank"):
    with torch.device("meta"):
        model = nn.Linear(2, 4)
    fully_shard(model).to_empty(device="cpu")
    torch.manual_seed(0 if seed == "equal" else dist.get_rank())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model.reset_parameters()
    weight = model.weight.full_tensor().tolist()
    if dist.get_rank() == 0:
        print(f"seeds {seed}:", *[[round(w, 2) for w in row] for row in weight])
if dist.get_rank() == 0:
    print(f"UserWarning: {caught[0].message}")
dist.destroy_process_group()
if launched:
    os._exit(0)
