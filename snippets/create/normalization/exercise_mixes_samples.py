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
class FirstSeesSecond(nn.Module):
    def forward(self, x):
        return torch.cat([x[:1] + x[1:2], x[1:]])


torch.manual_seed(0)
verdict = "solved"
for module, wanted in (
    (nn.BatchNorm1d(4), True),
    (nn.BatchNorm1d(4).eval(), False),
    (nn.InstanceNorm1d(4, track_running_stats=True), False),
    (FirstSeesSecond(), True),
):
    before = deepcopy(module)
    found = mixes_samples(module, torch.randn(3, 4, 5))
    kept = all(map(torch.equal, module.buffers(), before.buffers()))
    if found != wanted or not kept or module.training != before.training:
        verdict = f"not yet: {module}: {found}, unchanged: {kept}"
        break
print(verdict)
