from contextlib import contextmanager, suppress

import torch
from torch import nn
from torch.optim import optimizer as optimizers


# your turn
@contextmanager
def counted_steps():
    """Count the steps of every optimizer; leave no hook behind."""
    count = {"steps": 0}

    def hook(optimizer, args, kwargs):
        count["steps"] += 1

    with optimizers.register_optimizer_step_post_hook(hook):
        yield count


# the check
wrong = []
weights = list(nn.Linear(2, 2).parameters())
sgd = torch.optim.SGD(weights)
with suppress(KeyError), counted_steps() as count:
    for optimizer in (sgd, torch.optim.Adam(weights), sgd):
        optimizer.step()
    raise KeyError("inside")
sgd.step()  # outside
if count["steps"] != 3:
    wrong.append(f"{count['steps']} steps instead of 3")
if optimizers._global_optimizer_pre_hooks:
    wrong.append("a pre-hook is left behind")
if optimizers._global_optimizer_post_hooks:
    wrong.append("a post-hook is left behind")
print(f"not yet: {wrong[0]}" if wrong else "solved")
