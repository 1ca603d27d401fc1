import torch
from torch import nn

# p is the share that is dropped, not the share that is kept.
torch.manual_seed(0)
x = torch.ones(100_000)
for p in (0.1, 0.9):
    out = nn.Dropout(p)(x)
    kept = (out > 0).float().mean().item()
    print(f"p={p}: kept {kept:.1f}, scaled by {out.max().item():.2f}")
print("integers:", end=" ")
try:
    nn.Dropout()(torch.arange(4))
except RuntimeError as error:
    print("RuntimeError:", error)
