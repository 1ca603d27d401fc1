from copy import deepcopy

import torch
from torch import nn


class Adapted(nn.Module):
    """Answer as a frozen Linear, plus a trained product of rank r."""

    def __init__(self, base, rank=4, alpha=8.0):
        super().__init__()
        weight = base.weight  # new_empty: on its device, in its dtype
        self.base = base.requires_grad_(False)
        self.down = nn.Parameter(weight.new_empty(rank, base.in_features))
        self.up = nn.Parameter(weight.new_zeros(base.out_features, rank))
        self.scale = alpha / rank
        nn.init.normal_(self.down, std=rank**-0.5)

    def forward(self, x):
        return self.base(x) + self.scale * (x @ self.down.T @ self.up.T)

    @torch.no_grad()
    def merged(self):
        """Return one Linear that answers the same."""
        layer = deepcopy(self.base)
        layer.weight += self.scale * (self.up @ self.down)
        return layer


if __name__ == "__main__":
    torch.manual_seed(0)
    layer = nn.Linear(256, 256)
    adapted = Adapted(layer)
    x = torch.randn(8, 256)
    print("equal at the start:", torch.equal(adapted(x), layer(x)))
    sizes = [p.numel() for p in adapted.parameters() if p.requires_grad]
    total = sum(p.numel() for p in adapted.parameters())
    print(f"trained: {sum(sizes)} of {total}, {sum(sizes) / total:.1%}")
