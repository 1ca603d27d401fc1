import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    set_model_state_dict,
)
from torch.distributed.fsdp import fully_shard


def two_digits(weight):
    return [round(number, 2) for number in weight.flatten().tolist()]


def load():
    state = {}
    if dist.get_rank() == 0:
        torch.manual_seed(0)
        state = nn.Linear(1, 4, bias=False).state_dict()

    with torch.device("meta"):
        layer = nn.Linear(1, 4, bias=False)
    fully_shard(layer)
    layer.to_empty(device="cpu")
    options = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
    set_model_state_dict(layer, state, options=options)
    return two_digits(layer.weight.to_local())


for rank, rows in enumerate(run_on(2, load)):
    print(f"rank {rank}: {rows}")
torch.manual_seed(0)
dense = nn.Linear(1, 4, bias=False)
print("dense: ", two_digits(dense.weight))
