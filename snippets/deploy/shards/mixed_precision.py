import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard


def note(layer, args, output):
    weight = str(layer.weight.dtype).removeprefix("torch.")
    print(f"  {type(layer).__name__:13} {weight}")


half = MixedPrecisionPolicy(torch.bfloat16, reduce_dtype=torch.float32)
full_norm = MixedPrecisionPolicy(torch.float32)  # casts the input up
dist.init_process_group("fake", rank=0, world_size=2)
for norm_policy in (half, full_norm):
    model = nn.Sequential(nn.Linear(4, 4), nn.LayerNorm(4))
    for layer in model:
        layer.register_forward_hook(note)
    fully_shard(model[0], mp_policy=half)
    fully_shard(model[1], mp_policy=norm_policy)
    fully_shard(model, mp_policy=half)
    print("weights while they compute:")
    model(torch.ones(2, 4)).sum().backward()
print("kept between steps:", model[0].weight.dtype)
print("gradient:", model[0].weight.grad.dtype)
dist.destroy_process_group()
