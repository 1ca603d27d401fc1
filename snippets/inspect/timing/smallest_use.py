import torch
from torch import nn
from torch.utils.benchmark import Timer

model = nn.Sequential(nn.Linear(64, 1024), nn.ReLU(), nn.Linear(1024, 1024))
x = torch.ones(64, 64)

medians = {}
for name, layer in model.named_children():
    timer = Timer("layer(x)", globals={"layer": layer, "x": x})
    measured = timer.blocked_autorange(min_run_time=0.2)
    medians[name] = measured.median  # seconds for one run
    x = layer(x).detach()

slowest = max(medians, key=medians.get)
print("slowest:", slowest, model[int(slowest)])
print("more than half:", medians[slowest] > sum(medians.values()) / 2)
