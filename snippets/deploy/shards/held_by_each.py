import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

print("rank  weight  bias  elements  bytes stored")
for rank in range(4):
    dist.init_process_group("fake", rank=rank, world_size=4)
    layer = nn.Linear(8, 3)  # three rows, four ranks
    fully_shard(layer)
    weight = layer.weight.to_local()
    bias = layer.bias.to_local()
    elements = weight.numel() + bias.numel()
    stored = weight.untyped_storage().nbytes() + bias.untyped_storage().nbytes()
    shapes = f"{tuple(weight.shape)!s:8}{tuple(bias.shape)!s:6}"
    print(f"{rank:4}  {shapes}{elements:8}{stored:14}")
    dist.destroy_process_group()
