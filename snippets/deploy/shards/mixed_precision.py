import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard


def note(layer, args, output):
    print(f"{type(layer).__name__[4:]:9} {layer.weight.dtype}, {output.dtype}")


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
half = MixedPrecisionPolicy(torch.bfloat16, reduce_dtype=torch.float32)
full = MixedPrecisionPolicy(torch.float32)
for own in (half, full):
    model = nn.Sequential(nn.Linear(4, 4), nn.LayerNorm(4))
    for layer, policy in zip(model, (half, own), strict=True):
        layer.register_forward_hook(note)
        fully_shard(layer, mp_policy=policy)
    fully_shard(model, mp_policy=half)
    model(torch.ones(2, 4)).sum().backward()
weight = model[0].weight
torch.optim.Adam(model.parameters()).step()
print("kept", weight.dtype, "gradient", weight.grad.dtype)
dist.destroy_process_group()
