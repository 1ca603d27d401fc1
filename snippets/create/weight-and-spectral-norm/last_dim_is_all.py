from torch import nn
from torch.nn.utils import parametrizations

for dim in (0, 1, -2, -1, None):
    layer = parametrizations.weight_norm(nn.Linear(3, 4), dim=dim)
    g = layer.parametrizations.weight.original0
    print(f"dim={dim}: g has shape {tuple(g.shape)}")
