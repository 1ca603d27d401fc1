import torch
from start_group import run_on
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    set_model_state_dict,
)
from torch.distributed.fsdp import fully_shard


def load():
    torch.manual_seed(0)
    dense = nn.Linear(4, 2)
    sharded = nn.Linear(4, 2)
    fully_shard(sharded)
    lines = []
    try:
        sharded.load_state_dict(dense.state_dict())
    except RuntimeError as error:
        lines.append(str(error).split("'")[3])

    options = StateDictOptions(full_state_dict=True)
    set_model_state_dict(sharded, dense.state_dict(), options=options)
    loaded = torch.equal(sharded.weight.full_tensor(), dense.weight)
    lines.append(f"set_model_state_dict loaded it: {loaded}")
    return lines


print(*run_on(2, load)[0], sep="\n")
