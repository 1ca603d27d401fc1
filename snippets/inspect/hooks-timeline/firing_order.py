import torch
from torch import nn
from torch.nn.modules import module as for_all
from torch.optim import optimizer as optimizers

fired = []


def hook(name):
    return lambda *given: fired.append(name)


x = torch.ones(1, 1, requires_grad=True)
for kind in ("forward_pre", "forward", "full_backward_pre", "full_backward"):
    layer = nn.Linear(1, 1)
    register = getattr(layer, f"register_{kind}_hook")
    register(hook("first"))
    register(hook("second"))
    register_for_all = getattr(for_all, f"register_module_{kind}_hook")
    handle = register_for_all(hook("global"))
    register(hook("prepended"), prepend=True)
    layer(x).sum().backward()
    handle.remove()
    print(f"{kind:18}", *fired)
    fired.clear()

for kind in ("step_pre", "step_post"):
    optimizer = torch.optim.SGD(layer.parameters())
    register_for_all = getattr(optimizers, f"register_optimizer_{kind}_hook")
    handle = register_for_all(hook("global"))
    getattr(optimizer, f"register_{kind}_hook")(hook("first"))
    optimizer.step()
    handle.remove()
    print(f"{kind:18}", *fired)
    fired.clear()
