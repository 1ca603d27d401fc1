from copy import deepcopy

import torch
from torch import nn


# your turn
def mixes_samples(module, x):
    """Does a sample's output depend on another sample? Changes nothing."""
    other = x.clone()
    other[0] += 1.0
    return not torch.equal(module(x)[1:], module(other)[1:])


# the check
class Across(nn.Linear):  # over the samples, of differences of places
    def forward(self, x):
        return super().forward(x.diff().transpose(0, -1)).transpose(0, -1)


torch.manual_seed(0)
alone = Across(3, 3)
alone.weight.data = torch.eye(3)  # each sample sees itself only
mixing = [nn.BatchNorm1d(4), *(deepcopy(alone) for _ in range(6))]
for n, (i, j) in enumerate((1 - torch.eye(3)).nonzero(), start=1):
    mixing[n].weight.data[i, j] = 1.0  # sample i sees sample j
apart = [nn.BatchNorm1d(4).eval(), nn.InstanceNorm1d(4), alone]
verdict = "solved"
for module in (*mixing, *apart):
    before = deepcopy(module)
    found = mixes_samples(module, torch.randint(9, (3, 4, 5)).float())
    kept = all(map(torch.equal, module.buffers(), before.buffers()))
    kept = kept and module.training == before.training
    if found != (module in mixing) or not kept:
        verdict = f"not yet: {module}: {found}, unchanged: {kept}"
print(verdict)
