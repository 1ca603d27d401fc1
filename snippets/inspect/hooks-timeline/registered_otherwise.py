from torch import nn
from torch.nn.modules.module import (
    register_module_parameter_registration_hook,
)


def freeze_biases(module, name, parameter):
    if name == "bias":
        return nn.Parameter(parameter.detach(), requires_grad=False)
    return None


with register_module_parameter_registration_hook(freeze_biases):
    model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
for name, parameter in model.named_parameters():
    print(name, parameter.requires_grad)
