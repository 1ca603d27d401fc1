import torch
from torch import nn


@torch.no_grad()
def set_statistics(norm, batches):
    """Set the running statistics to those of all samples, and only them."""
    count = 0
    total = 0.0
    squares = 0.0
    for batch in batches:  # batches may be too many to hold at once
        rows = batch.transpose(0, 1).flatten(1).double()
        count += rows.shape[1]
        total = total + rows.sum(1)
        squares = squares + rows.pow(2).sum(1)
    mean = total / count
    norm.running_mean.copy_(mean)
    norm.running_var.copy_((squares - count * mean.pow(2)) / (count - 1))


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
