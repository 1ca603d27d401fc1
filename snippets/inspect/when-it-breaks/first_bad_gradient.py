import torch
from torch import nn


def stop_at_nan(parameter):
    if not parameter.grad.isfinite().all():
        raise FloatingPointError(names[parameter])


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 4), nn.Linear(4, 1))
names = {parameter: name for name, parameter in model.named_parameters()}
for parameter in model.parameters():
    parameter.register_post_accumulate_grad_hook(stop_at_nan)

hidden = model[1](model[0](torch.ones(2, 3)))
distance = (hidden - hidden).square().sum().sqrt()  # its gradient is nan
try:
    (model[2](hidden).sum() + distance).backward()
except FloatingPointError as error:
    print("first gradient that is not finite:", error)
