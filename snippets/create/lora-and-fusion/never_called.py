from copy import deepcopy

import torch
from by_parametrization import add_low_rank
from by_replacement import Adapted
from by_subclass import LowRankLinear
from torch import nn


def parametrized(layer):
    add_low_rank(layer)
    return layer


def effect(adapt, name, case):
    model = deepcopy(block).requires_grad_(case != "frozen")
    layer = adapt(model.get_submodule(name))
    model.set_submodule(name, layer)
    for parameter_name, parameter in layer.named_parameters():
        if parameter_name.endswith("up"):
            nn.init.normal_(parameter)  # as if it had been trained
    with torch.set_grad_enabled(case != "no_grad"):
        try:
            same = torch.allclose(model(x), block(x), atol=1e-3)
        except AttributeError:
            return "raises"
    return "ignored" if same else "used"


torch.manual_seed(0)
block = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True).eval()
x = torch.randn(2, 3, 8)
print("layer                  replaced  subclass  parametrized")
for name in ("self_attn.out_proj", "linear1"):
    for case in ("no_grad", "enable_grad", "frozen"):
        ways = (Adapted, LowRankLinear.around, parametrized)
        cells = [effect(adapt, name, case) for adapt in ways]
        label = f"{name.split('.')[-1]}, {case}"
        print(f"{label:21}  {cells[0]:8}  {cells[1]:8}  {cells[2]}")
