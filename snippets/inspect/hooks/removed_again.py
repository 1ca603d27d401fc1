from contextlib import ExitStack, contextmanager

import torch
from torch import nn


@contextmanager
def pre_hooks(model, hook):
    with ExitStack() as handles:
        for module in model.modules():
            handle = module.register_forward_pre_hook(hook)
            handles.enter_context(handle)
        yield


def print_shape(module, args):
    print(" ", type(module).__name__, tuple(args[0].shape))


model = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
x = torch.zeros(2, 3)
print("inside:")
with pre_hooks(model, print_shape):
    model(x)
print("outside:")
model(x)

print("inside, with an error:")
try:
    with pre_hooks(model, print_shape):
        model(torch.zeros(2, 4))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
print("outside:")
y = model(x)
