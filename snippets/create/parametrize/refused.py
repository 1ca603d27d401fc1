import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize


class HalfOfTheRows(nn.Module):
    def forward(self, v):
        return v[: len(v) // 2]


class Double(nn.Module):
    def forward(self, v):
        return v.double()


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except ValueError as error:
        print("ValueError:", error)


register = parametrize.register_parametrization
attempt(register, nn.Linear(2, 4), "weight", HalfOfTheRows())
attempt(register, nn.Linear(2, 4), "weight", Double())
attempt(register, nn.Linear(2, 4), "weights", nn.Softplus())
attempt(parametrizations.orthogonal, nn.Linear(2, 4), "bias")
attempt(parametrizations.orthogonal, nn.Linear(2, 4), orthogonal_map="qr")
attempt(parametrizations.spectral_norm, nn.Linear(2, 4), n_power_iterations=0)
attempt(parametrize.remove_parametrizations, nn.Linear(2, 4), "weight")

layer = nn.Linear(2, 4, bias=False)
register(layer, "weight", HalfOfTheRows(), unsafe=True)
print("unsafe:", tuple(layer(torch.ones(1, 2)).shape))
