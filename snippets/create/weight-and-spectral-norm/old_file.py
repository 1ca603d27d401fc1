import warnings

import torch
from torch import nn
from torch.nn import utils
from torch.nn.utils import parametrizations

torch.manual_seed(0)
x = torch.ones(1, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = utils.weight_norm(nn.Linear(3, 2))
print(caught[0].category.__name__ + ":", caught[0].message)

new = parametrizations.weight_norm(nn.Linear(3, 2))
print("old into new:", new.load_state_dict(old.state_dict()))
print("same output:", torch.allclose(new(x), old(x)))

try:
    old.load_state_dict(new.state_dict())
except RuntimeError as error:
    print("new into old:", str(error).splitlines()[1].strip())

old = utils.spectral_norm(nn.Linear(3, 2)).eval()
new = parametrizations.spectral_norm(nn.Linear(3, 2)).eval()
try:
    new.load_state_dict(old.state_dict())
except RuntimeError as error:
    print("old spectral into new:", str(error).splitlines()[1].strip())
