import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
fired = []
for name, module in model.named_modules():
    name = name or "model"

    def before(module, grad_output, name=name):
        fired.append(f"{name} pre")

    def after(module, grad_input, grad_output, name=name):
        fired.append(f"{name} full")

    module.register_full_backward_pre_hook(before)
    module.register_full_backward_hook(after)

for requires_grad in (True, False):
    x = torch.ones(1, 1, requires_grad=requires_grad)
    fired.clear()
    with warnings.catch_warnings(action="ignore"):  # of exactly this
        model(x).backward()
    print(f"requires_grad={requires_grad}:", ", ".join(fired))
