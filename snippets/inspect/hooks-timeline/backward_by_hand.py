# --8<-- [start:by-hand]
import warnings

import torch
from torch import nn


def backward_events(name, module, input_requires_grad):
    """Return in which order the backward hooks of a Sequential fire."""
    first = [f"{name} pre"]
    if not input_requires_grad:  # nothing to wait for
        first.append(f"{name} full")
    inner = []
    for index, (child, part) in enumerate(module.named_children()):
        requires_grad = input_requires_grad or index > 0
        events = backward_events(f"{name}.{child}", part, requires_grad)
        inner = events + inner  # a later child comes first
    last = [f"{name} full"] if input_requires_grad else []
    return first + inner + last


# --8<-- [end:by-hand]


# --8<-- [start:compared]
def recorded(model, input_requires_grad):
    fired = []
    for name, module in model.named_modules(prefix="model"):

        def before(module, grad_output, name=name):
            fired.append(f"{name} pre")

        def after(module, grad_input, grad_output, name=name):
            fired.append(f"{name} full")

        module.register_full_backward_pre_hook(before)
        module.register_full_backward_hook(after)
    x = torch.ones(1, 1, requires_grad=input_requires_grad)
    with warnings.catch_warnings(action="ignore"):
        model(x).backward()
    return fired


for requires_grad in (True, False):
    model = nn.Sequential(nn.Linear(1, 1), nn.Sequential(nn.Linear(1, 1)))
    by_hand = backward_events("model", model, requires_grad)
    print(len(by_hand), by_hand == recorded(model, requires_grad))
# --8<-- [end:compared]
