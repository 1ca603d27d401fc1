import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    set_model_state_dict,
)
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
torch.manual_seed(0)
dense, model = nn.Linear(4, 2), nn.Linear(4, 2)
fully_shard(model)
for left, right in ((model, dense), (dense, model)):
    try:
        left.load_state_dict(right.state_dict())
    except RuntimeError as error:
        print(f"into {type(left).__name__}: RuntimeError:")
        print(str(error).partition("occurred : ('")[2].partition("'")[0])

options = StateDictOptions(full_state_dict=True)
print(set_model_state_dict(model, dense.state_dict(), options=options))
print(model.weight.full_tensor().equal(dense.weight))
dist.destroy_process_group()
