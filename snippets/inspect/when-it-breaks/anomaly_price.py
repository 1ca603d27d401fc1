from collections import Counter

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


class CountOperations(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.counts = Counter()

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.counts[func.overloadpacket.__name__] += 1
        return func(*args, **(kwargs or {}))


model = nn.Sequential(nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 1))
for detect in False, True:
    model.zero_grad()
    with torch.autograd.set_detect_anomaly(detect):
        with CountOperations() as mode:
            model(torch.ones(4, 8)).sum().backward()
    counts = mode.counts
    print(f"set_detect_anomaly({detect}): {counts.total()} operations")
    print(f"  isnan {counts['isnan']}, item() {counts['_local_scalar_dense']}")
