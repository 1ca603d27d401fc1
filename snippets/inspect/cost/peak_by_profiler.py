import json
import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "9"  # the profiler writes no log lines
model = nn.Sequential()
for _ in range(4):
    model.append(nn.Linear(256, 256))
    model.append(nn.ReLU())
x = torch.ones(512, 256)


def peak(grad):
    activities = [ProfilerActivity.CPU]
    with profile(activities=activities, profile_memory=True) as prof:
        with torch.set_grad_enabled(grad):
            y = model(x)
    prof.export_chrome_trace("trace.json")
    with open("trace.json") as file:
        events = json.load(file)["traceEvents"]
    size = 0
    sizes = []  # in activations: y has the size of each of them
    for event in events:
        if event["name"] == "[memory]":
            size += event["args"]["Bytes"]  # negative where memory is freed
            sizes.append(size / y.nbytes)
    print(f"grad={grad!s:5}", end="")
    print(f"  peak {max(sizes):.1f} activations", end="")
    print(f"  at the end {sizes[-1]:.1f}")


peak(grad=False)
peak(grad=True)
