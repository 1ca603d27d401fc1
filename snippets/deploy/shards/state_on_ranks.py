import torch.distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
)
from torch.distributed.fsdp import fully_shard

full = StateDictOptions(full_state_dict=True)
to_save = StateDictOptions(full_state_dict=True, cpu_offload=True)
for rank in range(2):
    dist.init_process_group("fake", rank=rank, world_size=2)
    model = nn.Linear(4, 6, bias=False)
    fully_shard(model)
    kinds = {"sharded": None, "full": full, "to save": to_save}
    for kind, options in kinds.items():
        state = get_model_state_dict(model, options=options)
        found = [f"{type(t).__name__} {tuple(t.shape)}" for t in state.values()]
        print(f"rank {rank}, {kind:8}", *found or ["nothing"])
    dist.destroy_process_group()
