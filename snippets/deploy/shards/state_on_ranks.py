from start_group import run_on
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
)
from torch.distributed.fsdp import fully_shard


def describe(state):
    found = [f"{type(t).__name__} {tuple(t.shape)}" for t in state.values()]
    return found[0] if found else "nothing"


def three_states():
    layer = nn.Linear(4, 6, bias=False)
    fully_shard(layer)
    sharded = layer.state_dict()
    on_each = StateDictOptions(full_state_dict=True)
    full = get_model_state_dict(layer, options=on_each)
    on_rank_zero = StateDictOptions(full_state_dict=True, cpu_offload=True)
    to_save = get_model_state_dict(layer, options=on_rank_zero)
    return [describe(state) for state in (sharded, full, to_save)]


print("        state_dict()    full           full, cpu_offload")
for rank, (sharded, full, to_save) in enumerate(run_on(2, three_states)):
    print(f"rank {rank}  {sharded:15} {full:14} {to_save}")
