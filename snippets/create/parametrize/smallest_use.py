import torch
from torch import nn
from torch.nn.utils import parametrize


class Symmetric(nn.Module):
    def forward(self, v):
        return v.triu() + v.triu(1).T  # the upper triangle, mirrored


torch.manual_seed(0)
layer = nn.Linear(3, 3)
parametrize.register_parametrization(layer, "weight", Symmetric())

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
for _ in range(100):
    optimizer.zero_grad()
    layer(torch.randn(8, 3)).square().mean().backward()
    optimizer.step()

w = layer.weight
print("symmetric after 100 steps:", torch.equal(w, w.T))
