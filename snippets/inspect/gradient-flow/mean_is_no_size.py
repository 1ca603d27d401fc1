import torch
from torch import nn

torch.manual_seed(0)
small = torch.tensor([[1.0, -1.0], [1.0, -1.0]])
wide = small.repeat(50, 50)
for name, gradient in (("2 x 2", small), ("100 x 100", wide)):
    mean = gradient.mean()
    norm = gradient.norm()
    rms = gradient.square().mean().sqrt()
    print(f"{name:9}  mean {mean:.0f}, norm {norm:.0f}, RMS {rms:.0f}")
one = nn.utils.get_total_norm([small, wide])
print("total norm of both:", round(one.item(), 2))
