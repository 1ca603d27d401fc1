import torch
from compare_nets import cka

torch.manual_seed(0)
shared = torch.randn(5000, 1)
first = torch.randn(5000, 50)
second = torch.randn(5000, 50)
for scale in (0, 1, 10):
    x = torch.cat([first, scale * shared], dim=1)
    y = torch.cat([second, scale * shared], dim=1)
    print(f"shared unit times {scale:2}: {cka(x, y):.1f}")
