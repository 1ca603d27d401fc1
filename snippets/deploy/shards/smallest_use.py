import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
before = {id(parameter) for parameter in model.parameters()}
print("returns the model itself:", fully_shard(model) is model)
print("class", type(model).__name__)
print("still a Sequential:", isinstance(model, nn.Sequential))

kept = [id(parameter) in before for parameter in model.parameters()]
print("parameters kept:", sum(kept), "of", len(kept))
weight = model.get_parameter("0.weight")
print(type(weight).__name__, tuple(weight.shape), weight.placements)
print("still a Parameter:", isinstance(weight, nn.Parameter))
dist.destroy_process_group()
