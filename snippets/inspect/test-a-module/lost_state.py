import torch
from checks import check_state, run
from torch import nn

torch.manual_seed(0)


class RandomFeatures(nn.Module):
    """Cosines of random directions that are drawn once."""

    def __init__(self, persistent):
        super().__init__()
        directions = torch.randn(3, 4)
        self.register_buffer("directions", directions, persistent)

    def forward(self, x):
        return torch.cos(x @ self.directions)


class Renamed(nn.Linear):
    def state_dict(self, *args, **kwargs):
        state = super().state_dict(*args, **kwargs)
        return {name.upper(): value for name, value in state.items()}


x = torch.randn(8, 3)
for make in (
    lambda: nn.BatchNorm1d(3),
    lambda: RandomFeatures(persistent=True),
    lambda: RandomFeatures(persistent=False),
    lambda: Renamed(3, 4),
):
    run(check_state, make(), x, make=make)
