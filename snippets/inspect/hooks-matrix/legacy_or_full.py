from torch import nn
from torch.nn.modules.module import (
    register_module_backward_hook,
    register_module_full_backward_hook,
)


def hook(module, grad_input, grad_output):
    return None


layer = nn.Linear(2, 2)
layer.register_backward_hook(hook)
try:
    layer.register_full_backward_hook(hook)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

handle = register_module_full_backward_hook(hook)
handle.remove()
try:
    register_module_backward_hook(hook)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
