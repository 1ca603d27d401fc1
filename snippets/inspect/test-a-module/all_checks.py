import torch
from checks import failures
from torch import nn


class Block(nn.Module):
    """A residual block: normalize, transform, drop, add."""

    def __init__(self, norm):
        super().__init__()
        self.norm = norm
        self.linear = nn.Linear(6, 6)
        self.dropout = nn.Dropout(0.2)

    def forward(self, x):
        return x + self.dropout(self.linear(self.norm(x)).relu())


torch.manual_seed(0)
x = torch.randn(4, 6)
found = failures(lambda: Block(nn.LayerNorm(6)), x)
print("with LayerNorm:", found or "no failure")

print("with BatchNorm1d:")
for name, message in failures(lambda: Block(nn.BatchNorm1d(6)), x).items():
    print(f"  {name}: {message}")
