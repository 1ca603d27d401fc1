import warnings

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

warnings.simplefilter("ignore")  # torch warns of random numbers on a CPU mesh
torch.use_deterministic_algorithms(True)  # new memory holds nan, not leftovers
dist.init_process_group("fake", rank=0, world_size=2)


def finite_after(*steps):
    with torch.device("meta"):
        model = nn.Linear(4, 2)
    for step in steps:
        step(model)
    try:
        model(torch.ones(1, 4))
    except RuntimeError as error:
        return f"RuntimeError: {str(error).split(',')[0]}"
    model.reshard()  # forward left the weights of the root whole
    parts = [parameter.to_local() for parameter in model.parameters()]
    return f"finite: {all(part.isfinite().all() for part in parts)}"


def to_empty(model):
    model.to_empty(device="cpu")


def reset(model):
    model.reset_parameters()


print("shard, to_empty, reset:", finite_after(fully_shard, to_empty, reset))
print("shard, reset, to_empty:", finite_after(fully_shard, reset, to_empty))
print("shard, to_empty:       ", finite_after(fully_shard, to_empty))
print("to_empty, reset, shard:", finite_after(to_empty, reset, fully_shard))
print("shard, reset:          ", finite_after(fully_shard, reset))
dist.destroy_process_group()
