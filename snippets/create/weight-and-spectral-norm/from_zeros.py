import torch
from torch import nn
from torch.nn.utils import parametrizations


def zeros(name):
    layer = nn.Linear(3, 3, bias=False)
    nn.init.zeros_(layer.weight)
    getattr(parametrizations, name)(layer)
    return layer


x = torch.ones(1, 3)
for name in ("weight_norm", "spectral_norm", "orthogonal"):
    print(f"{name:13}", zeros(name)(x).tolist()[0])

layer = nn.Linear(3, 3)
with torch.no_grad():
    layer.weight[:, 2] = 0  # one column of zeros: not of full rank
q = parametrizations.orthogonal(layer).weight
gap = (q.T @ q - torch.eye(3)).abs().max().item()
print("one column of zeros: gap", round(gap, 2))

layer = parametrizations.weight_norm(nn.Linear(3, 3, bias=False))
nn.init.zeros_(layer.parametrizations.weight.original0)
print("zeros in g alone:", layer(x).abs().tolist()[0])
