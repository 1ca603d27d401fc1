from collections import Counter

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.module_tracker import ModuleTracker


class CountElements(TorchDispatchMode):
    """Count the numbers that element-wise operations write, by module."""

    def __init__(self, tracker):
        super().__init__()
        self.tracker = tracker
        self.written = Counter()

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        out = operation(*args, **(kwargs or {}))
        if torch.Tag.pointwise in operation.tags:
            inner = max(self.tracker.parents - {"Global"}, key=len)
            way = "backward" if self.tracker.is_bw else "forward"
            self.written[inner, way] += out.numel()
        return out


model = nn.Sequential(nn.Linear(4, 8), nn.GELU(), nn.Sequential(nn.Tanh()))
x = torch.ones(2, 4, requires_grad=True)
with ModuleTracker() as tracker, CountElements(tracker) as count:
    model(x).sum().backward()
for (name, way), written in count.written.items():
    print(f"{name:14}  {way:8}  {written}")
