import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize


def largest(layer):
    return round(torch.linalg.svdvals(layer.weight)[0].item(), 1)


torch.manual_seed(0)
old = parametrizations.orthogonal(nn.Linear(3, 3))
before = old.weight.detach().clone()
parametrize.transfer_parametrizations_and_params(old, nn.Linear(3, 3))
print("orthogonal, unchanged:", torch.allclose(old.weight, before))

old = parametrizations.spectral_norm(nn.Linear(9, 9))
print("spectral_norm, largest singular value:", largest(old))
parametrize.transfer_parametrizations_and_params(old, nn.Linear(9, 9))
print("after the transfer, above 1.5:", largest(old.eval()) > 1.5)

old = parametrizations.orthogonal(nn.Linear(3, 3))
new = parametrizations.orthogonal(nn.Linear(3, 3))
before = old.weight.detach().clone()
new.load_state_dict(old.state_dict())
print("a copy by state_dict:", torch.allclose(new.weight, before))
print("unchanged:", torch.allclose(old.weight, before))
