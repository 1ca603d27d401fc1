import torch
from torch import nn


class Mergeable(nn.Linear):
    """A Linear with a low-rank part that merges itself, as often as told."""

    def add(self, rank):
        self.down = nn.Parameter(torch.randn(rank, self.in_features))
        self.up = nn.Parameter(torch.randn(self.out_features, rank))

    @torch.no_grad()
    def merge(self):
        self.weight += self.up @ self.down

    def forward(self, input):
        return super().forward(input) + input @ self.down.T @ self.up.T


torch.manual_seed(0)
layer = Mergeable(4, 4)
layer.add(rank=2)
x = torch.randn(3, 4)
right = layer(x)
layer.merge()
print("merged, low-rank part kept:", torch.allclose(layer(x), right))
with torch.no_grad():
    layer.up.zero_()  # the cure: what is merged is taken away
print("merged, then up = 0:       ", torch.allclose(layer(x), right, atol=1e-5))
layer.merge()
print("merged once more:          ", torch.allclose(layer(x), right, atol=1e-5))
