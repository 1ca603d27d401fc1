import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 64)
trained_with = nn.RMSNorm(64, eps=1e-5)
built_with_default = nn.RMSNorm(64)
built_with_default.load_state_dict(trained_with.state_dict())

print("size of x   largest difference of the outputs")
for scale in (1.0, 0.01, 0.001):
    wanted = trained_with(x * scale)
    found = built_with_default(x * scale)
    difference = (wanted - found).abs().max().item()
    print(f"{scale:<10}  {difference:.2f}")
