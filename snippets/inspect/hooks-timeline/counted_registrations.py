import copy

import torch
from torch import nn
from torch.nn.modules.module import (
    register_module_parameter_registration_hook,
)

names = []


def hook(module, name, parameter):
    names.append(name)


def report(what):
    print(f"{what:28}", names)
    names.clear()


with register_module_parameter_registration_hook(hook):
    layer = nn.Linear(2, 2)
    report("nn.Linear(2, 2)")
    layer.weight = nn.Parameter(torch.ones(2, 2))
    report("layer.weight = Parameter")
    layer.register_parameter("bias", None)
    report("bias None")
    layer.load_state_dict(layer.state_dict(), assign=True)
    report("load_state_dict(assign=True)")
    layer.to(torch.float64)
    report("layer.to(float64)")
    other = copy.deepcopy(layer)
    report("deepcopy")
