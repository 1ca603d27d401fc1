import torch
from torch import nn


class Chain(nn.Module):
    def __init__(self, *layers):
        super().__init__()
        for number, layer in enumerate(layers):
            self.add_module(str(number), layer)

    def forward(self, x):
        # Not self.children(): that yields a repeated layer once.
        for number in range(len(self._modules)):
            layer = self.get_submodule(str(number))
            x = layer(x)
        return x


torch.manual_seed(0)
ours = Chain(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
theirs = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
print(ours.load_state_dict(theirs.state_dict()))

x = torch.randn(5, 3)  # (batch, in_features)
print("same output:", torch.allclose(ours(x), theirs(x)))
