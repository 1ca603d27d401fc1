import torch
from torch.nn import functional as F

x = torch.linspace(-6, 6, 12001, dtype=torch.float64)
exact = F.gelu(x)
other = F.gelu(x, approximate="tanh")
gap = (exact - other).abs()
place = x[gap.argmax()].abs().item()
print(f"largest gap {gap.max().item():.1e} at |x| = {place:.1f}")
print(f"GELU(1): {F.gelu(torch.tensor(1.0)).item():.4f}")
by_tanh = F.gelu(torch.tensor(1.0), approximate="tanh")
print(f"GELU(1), tanh: {by_tanh.item():.4f}")
try:
    F.gelu(x, approximate="erf")
except RuntimeError as error:
    print("RuntimeError:", error)
