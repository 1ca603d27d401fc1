import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


# your turn
def count_calls(layer, calls):
    """Append to calls for each call, but not when backward() repeats it."""

    def hook(module, args, output):
        if torch._C._current_graph_task_id() == -1:  # no backward() is running
            calls.append("call")

    return layer.register_forward_hook(hook)


# the check
x = torch.ones(1, 2, requires_grad=True)
wrong = []
for use_reentrant in (None, False, True):
    block = nn.Sequential(nn.Linear(2, 2), nn.Tanh())
    calls = []
    handle = count_calls(block[0], calls)
    for _ in range(3):
        y = block(x)
        if use_reentrant is not None:
            y = y + checkpoint(block, x, use_reentrant=use_reentrant)
        y.sum().backward()
    with torch.no_grad():
        y = block(x)
    handle.remove()
    y = block(x)
    wanted = 4 if use_reentrant is None else 7
    if len(calls) != wanted:
        wrong.append(f"{use_reentrant}: {len(calls)} instead of {wanted}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
