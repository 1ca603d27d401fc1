import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 4) * 400  # a variance of 160,000
print("largest float16:", torch.finfo(torch.float16).max)
for kept_in in (torch.float16, torch.float32):
    norm = nn.BatchNorm1d(4, momentum=1.0, dtype=kept_in)
    norm(x.half())
    y = norm.eval()(x.half())
    finite = norm.running_var.isfinite().all().item()
    print(f"{str(kept_in)[6:]}: running variance finite {finite},", end=" ")
    print(f"spread in eval {y.float().std():.1f}, {str(y.dtype)[6:]}")
