import torch
from torch import nn

known = {
    torch.finfo(dtype).eps: f"finfo({str(dtype)[6:]}).eps"
    for dtype in (torch.float64, torch.float32, torch.float16, torch.bfloat16)
}


def used_eps(norm, dtype, tiny):
    """Compute eps from y = x / sqrt(x * x + eps)."""
    x = torch.full((4,), tiny, dtype=dtype)
    y = norm(x).double()[0].item()
    return tiny**2 / y**2 - tiny**2


print("default, eps=None")
for dtype in (torch.float64, torch.float32, torch.float16, torch.bfloat16):
    # Its square is small beside eps.
    tiny = 2.0**-28 if dtype == torch.float64 else 2.0**-14
    eps = used_eps(nn.RMSNorm(4, dtype=dtype), dtype, tiny)
    nearest = min(known, key=lambda value: abs(value / eps - 1))
    print(f"  {str(dtype)[6:]:8} {known[nearest]} = {nearest:.2g}")

norm = nn.RMSNorm(4, eps=1e-5)
print(f"eps=1e-5: {used_eps(norm, torch.float32, 2.0**-14):.2g}")
