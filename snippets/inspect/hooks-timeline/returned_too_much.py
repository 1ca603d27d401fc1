import torch
from torch import nn


def attempt(register, run, returned):
    handle = register(lambda *given: returned)
    try:
        run()
        print("no error")
    except (RuntimeError, TypeError, AssertionError) as error:
        print(f"{type(error).__name__}: {error}")
    handle.remove()


layer = nn.Linear(2, 2)
optimizer = torch.optim.SGD(layer.parameters())
x = torch.ones(1, 2, requires_grad=True)
state = layer.state_dict()


def backward():
    layer(x).sum().backward()


attempt(layer.weight.register_hook, backward, torch.ones(4))
attempt(layer.weight.register_hook, backward, 1)
attempt(layer.register_full_backward_pre_hook, backward, (x, x))
attempt(layer.register_full_backward_hook, backward, (x, x))
attempt(layer.register_state_dict_post_hook, layer.state_dict, {})
attempt(
    layer.register_load_state_dict_post_hook,
    lambda: layer.load_state_dict(state),
    "done",
)
attempt(layer.register_state_dict_pre_hook, layer.state_dict, "ignored")
attempt(optimizer.register_step_post_hook, optimizer.step, "ignored")
