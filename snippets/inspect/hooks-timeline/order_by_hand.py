import torch
from torch import nn
from torch.nn.modules import module as for_all


def firing_order(kind, registered):
    """Return the names in the order in which torch calls the hooks."""
    own = []
    global_hooks = []
    for name, way in registered:
        if way == "global":
            global_hooks.append(name)
        elif way == "prepend":
            own.insert(0, name)
        else:
            own.append(name)
    if kind == "step_post":
        return own + global_hooks
    return global_hooks + own


layer = nn.Linear(1, 1)
fired = []
registered = [("a", "own"), ("b", "prepend"), ("c", "global"), ("d", "prepend")]
handles = []
for name, way in registered:

    def hook(module, args, name=name):
        fired.append(name)

    if way == "global":
        handles.append(for_all.register_module_forward_pre_hook(hook))
    else:
        prepend = way == "prepend"
        handles.append(layer.register_forward_pre_hook(hook, prepend=prepend))
layer(torch.ones(1, 1))
for handle in handles:
    handle.remove()
print("torch:  ", *fired)
print("by hand:", *firing_order("forward_pre", registered))
