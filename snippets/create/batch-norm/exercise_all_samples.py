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
    if not right or norm.momentum != 0.1 or not norm.training:
        verdict = f"not yet: batches of {sizes}: not those of all samples"
        break
print(verdict)
