from copy import deepcopy

import torch
from torch import nn


def mixes_samples(module, x):
    """Does a sample's output depend on another sample? Changes nothing."""
    for sample in range(len(x)):
        other = x.clone()
        other[sample] += 1.0
        changed = deepcopy(module)(other) != deepcopy(module)(x)
        changed[sample] = False
        if changed.any():
            return True
    return False


# the check
class Across(nn.Linear):  # a linear layer over the samples
    def forward(self, x):
        return super().forward(x.transpose(0, -1)).transpose(0, -1)


torch.manual_seed(0)
first, second, alone = (Across(3, 3) for _ in range(3))
alone.weight.data = torch.eye(3)  # each sample sees itself only
first.weight.data = torch.tensor([[1.0, 1, 0], [0, 1, 0], [0, 0, 1]])
second.weight.data = first.weight.data.T  # the second sees the first
mixing = [nn.BatchNorm1d(4), first, second]
apart = [nn.BatchNorm1d(4).eval(), nn.InstanceNorm1d(4), alone]
verdict = "solved"
for module in (*mixing, *apart):
    before = deepcopy(module)
    found = mixes_samples(module, torch.randn(3, 4, 5))
    kept = all(map(torch.equal, module.buffers(), before.buffers()))
    kept = kept and module.training == before.training
    if found != (module in mixing) or not kept:
        verdict = f"not yet: {module}: {found}, unchanged: {kept}"
print(verdict)
