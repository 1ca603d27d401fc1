import torch
from torch.nn import functional as F

for dtype, number in (
    (torch.float32, 0.0),
    (torch.float16, 0.0),
    (torch.float32, 40_000.0),
    (torch.float16, 40_000.0),
):
    x = torch.full((1, 4), number, dtype=dtype, requires_grad=True)
    y = F.normalize(x)
    y[0, 0].backward()
    print(f"{str(dtype)[6:]}, four times {number:6,.0f}", end="  ")
    print(f"output {y[0, 0].item():3.1f}  gradient {x.grad[0, 0].item():.0e}")
