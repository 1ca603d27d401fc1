import math

import torch
from torch import nn


@torch.no_grad()
def sparse(tensor, sparsity, std=0.01):
    """Draw all numbers, then put zeros at random into each column."""
    rows, columns = tensor.shape
    zeros = math.ceil(sparsity * rows)
    tensor.normal_(0, std)
    for column in range(columns):
        tensor[torch.randperm(rows)[:zeros], column] = 0
    return tensor


torch.manual_seed(0)
theirs = nn.init.sparse_(torch.empty(10, 4), sparsity=0.75)
torch.manual_seed(0)
ours = sparse(torch.empty(10, 4), sparsity=0.75)
print("same numbers:", torch.equal(ours, theirs))
print("zeros in each column:", (ours == 0).sum(dim=0).tolist())

drawn = []
for seed in (1, 2):
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(0)
    drawn.append(nn.init.sparse_(torch.empty(10, 4), 0.75, generator=generator))
print("same generator, same zeros:", torch.equal(drawn[0] == 0, drawn[1] == 0))
