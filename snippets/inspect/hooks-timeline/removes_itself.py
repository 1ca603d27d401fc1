import torch
from torch import nn


def once(register):
    """Register a hook that removes itself when it is called."""

    def hook(*given):
        handle.remove()

    handle = register(hook)
    register(lambda *given: None)  # another hook comes after it


layer = nn.Linear(1, 1)
x = torch.ones(1, 1)
optimizer = torch.optim.SGD(layer.parameters())
once(layer.register_forward_hook)
once(layer.weight.register_hook)
once(optimizer.register_step_post_hook)
once(layer.register_state_dict_post_hook)
layer(x).sum().backward()
print("forward hook, tensor hook: no error")
before = layer.weight.item()
for run in (optimizer.step, layer.state_dict):
    try:
        run()
    except RuntimeError as error:
        print(f"{run.__name__}: RuntimeError: {error}")
print("the weight moved before the error:", layer.weight.item() != before)
