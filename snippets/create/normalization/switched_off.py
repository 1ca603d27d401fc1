import torch
from torch import nn

norms = [
    nn.BatchNorm2d(4, affine=False, track_running_stats=False),
    nn.BatchNorm2d(4, bias=False),
    nn.InstanceNorm2d(4, affine=True, track_running_stats=True),
    nn.InstanceNorm2d(4, affine=True, bias=False),
    nn.GroupNorm(2, 4, affine=False),
    nn.GroupNorm(2, 4, bias=False),
    nn.LayerNorm(4, elementwise_affine=False),
    nn.LayerNorm(4, bias=False),
    nn.RMSNorm(4, elementwise_affine=False),
]
for norm in norms:
    keys = ", ".join(norm.state_dict()) or "nothing"
    print(f"{type(norm).__name__}: {keys}")

norm = nn.LayerNorm(4, dtype=torch.bfloat16, device="meta")
print(norm.weight.dtype, norm.weight.device)
