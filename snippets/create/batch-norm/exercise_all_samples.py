import torch
from torch import nn


# your turn
@torch.no_grad()
def set_statistics(norm, batches):
    """Set the running statistics to those of all samples, and only them."""
    norm.reset_running_stats()
    norm.momentum = None
    for batch in batches:
        norm(batch)


# the check
torch.manual_seed(0)
verdict = "solved"
for sizes, places in (((8, 8), (5,)), ((8, 3, 1), (5,)), ((2, 2, 3), ())):
    start = 0.0
    batches = []
    for size in sizes:
        start += 10.0  # each batch has another mean
        batches.append(torch.randn(size, 3, *places).double() + start)
    norm = nn.BatchNorm1d(3).double()
    set_statistics(norm, batches)
    rows = torch.cat(batches).transpose(0, 1).flatten(1)
    right = torch.allclose(norm.running_mean, rows.mean(1))
    right = right and torch.allclose(norm.running_var, rows.var(1))
    rest = (norm.momentum, norm.training, norm.num_batches_tracked.item())
    if not right or rest != (0.1, True, 0):
        verdict = f"not yet: {sizes}: statistics of all samples: {right}, "
        verdict += f"momentum, mode and count: {rest}"
        break
print(verdict)
