import torch
from count_kept import kept_bytes
from torch import nn
from torch.utils.checkpoint import checkpoint


class Blocks(nn.Module):
    def __init__(self, recompute):
        super().__init__()
        self.recompute = recompute
        self.blocks = nn.ModuleList()
        for _ in range(6):
            layers = [nn.Linear(64, 64), nn.GELU(), nn.Linear(64, 64)]
            self.blocks.append(nn.Sequential(*layers))

    def forward(self, x):
        for block in self.blocks:
            if self.recompute and self.training:
                x = checkpoint(block, x, use_reentrant=False)
            else:
                x = block(x)
        return x


x = torch.ones(256, 64)
for recompute in (False, True):
    model = Blocks(recompute)
    print(f"recompute={recompute!s:5} {kept_bytes(model, x):9,} bytes kept")
print(f"one input of a block {x.nbytes:6,} bytes")
