import torch
from torch import nn
from torch.nn.utils import parametrizations

torch.manual_seed(0)
plain = nn.Linear(4, 4)
with_norm = parametrizations.weight_norm(nn.Linear(4, 4))
spectral = parametrizations.spectral_norm(nn.Linear(4, 4)).eval()
orthogonal = parametrizations.orthogonal(nn.Linear(4, 4))

for layer in (plain, with_norm, spectral, orthogonal):
    values = torch.linalg.svdvals(layer.weight)
    print([round(value, 2) for value in values.tolist()])
