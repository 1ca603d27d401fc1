import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 4, 5, 5)
group = nn.GroupNorm(1, 4)
whole = nn.LayerNorm((4, 5, 5))
channels = nn.LayerNorm(4)

over_channels = channels(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
print("as LayerNorm((4, 5, 5)):", torch.allclose(group(x), whole(x), atol=1e-6))
print("as LayerNorm(4), permuted:", torch.allclose(group(x), over_channels))
print("weights:", *(tuple(n.weight.shape) for n in (group, whole, channels)))

group = nn.GroupNorm(4, 4)
instance = nn.InstanceNorm2d(4)
print("4 groups as InstanceNorm2d:", torch.allclose(group(x), instance(x)))

larger = torch.randn(2, 4, 6, 6)
print("GroupNorm, 6 x 6:", tuple(group(larger).shape))
try:
    whole(larger)
except RuntimeError as error:
    print("LayerNorm, 6 x 6: RuntimeError:", error)
