import torch
from torch import nn
from torch.nn.utils import parametrize

torch.manual_seed(0)
old = nn.Linear(3, 2)
parametrize.register_parametrization(old, "weight", nn.Softplus())
parametrize.register_parametrization(old, "bias", nn.Tanh())

new = nn.Linear(3, 2)
parametrize.transfer_parametrizations_and_params(old, new, "weight")
print("weight moved:", torch.equal(new.weight, old.weight))
print("bias parametrized:", parametrize.is_parametrized(new, "bias"))

rules = new.parametrizations.weight
print("same original:", rules.original is old.parametrizations.weight.original)
print("same rule:", rules[0] is old.parametrizations.weight[0])

new = nn.Linear(3, 2)
parametrize.transfer_parametrizations_and_params(old, new)
print("all:", list(new.parametrizations))
