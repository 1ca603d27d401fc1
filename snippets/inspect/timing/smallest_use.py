import torch
from torch import nn
from torch.utils.benchmark import Timer

medians = []
for width in (32, 1024):
    layer = nn.Linear(width, width)
    x = torch.ones(64, width)
    timer = Timer("layer(x)", globals={"layer": layer, "x": x})
    measured = timer.blocked_autorange(min_run_time=0.2)
    medians.append(measured.median)  # seconds for one run

print("a layer of 1024 times the flops takes")
print("more than 10 times as long:", medians[1] > 10 * medians[0])
