import torch
from torch import nn


# your turn
def watch_weight(layer, seen):
    """Append the norm of each gradient of layer.weight, whichever it is."""

    def note(grad):
        seen.append(grad.norm().item())

    handle = layer.weight.register_hook(note)

    def follow(module, args):
        nonlocal handle
        handle.remove()
        if module.weight.requires_grad:  # a frozen weight refuses hooks
            handle = module.weight.register_hook(note)

    layer.register_forward_pre_hook(follow)


# the check
wrong = []
for way in ("nothing", "assign", "parameter"):
    layer = nn.Linear(2, 2)
    seen = []
    watch_weight(layer, seen)
    for step in range(3):
        if step == 1 and way == "assign":
            layer.load_state_dict(layer.state_dict(), assign=True)
        if step == 1 and way == "parameter":
            layer.weight = nn.Parameter(torch.ones(2, 2))
        layer(torch.full((3, 2), step + 1.0)).sum().backward()
        norm = 6.0 * (step + 1)  # of this step's gradient, not of the sum
        if len(seen) != step + 1 or abs(seen[-1] - norm) > 1e-5:
            wrong.append(f"{way}: {len(seen)} norms after {step + 1} steps")
print(f"not yet: {wrong[0]}" if wrong else "solved")
