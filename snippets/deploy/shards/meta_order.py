import warnings

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

warnings.simplefilter("ignore")
torch.use_deterministic_algorithms(True)
dist.init_process_group("fake", rank=0, world_size=1)
steps = {
    "shard": fully_shard,
    "to_empty": lambda model: model.to_empty(device="cpu"),
    "reset": lambda model: model.reset_parameters(),
}
orders = ["shard to_empty reset", "shard reset to_empty", "shard to_empty"]
for order in [*orders, "shard reset", "to_empty reset shard"]:
    with torch.device("meta"):
        model = nn.Linear(4, 2)
    for step in order.split():
        steps[step](model)
    try:
        finite = model(torch.ones(1, 4)).isfinite().all()
        print(f"{order}: finite {finite}")
    except RuntimeError as error:
        print(f"{order}: RuntimeError: {str(error).splitlines()[0]}")
dist.destroy_process_group()
