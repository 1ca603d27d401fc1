import torch
from torch import nn

trained = nn.Linear(3, 2)
lazy = nn.LazyLinear(2)
lazy.load_state_dict(trained.state_dict())
print(type(lazy).__name__, tuple(lazy.weight.shape))

x = torch.ones(1, 3)
print("same output:", torch.equal(lazy(x), trained(x)))
print(type(lazy).__name__, "in_features", lazy.in_features)

lazy = nn.LazyConv1d(4, kernel_size=1)
lazy.load_state_dict(nn.Conv1d(3, 4, kernel_size=1).state_dict())
lazy(torch.ones(1, 3, 8))
print(type(lazy).__name__, "in_channels", lazy.in_channels)
