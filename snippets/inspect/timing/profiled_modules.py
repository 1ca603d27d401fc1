import os
from collections import Counter
from functools import partial

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

os.environ["KINETO_LOG_LEVEL"] = "9"  # the profiler writes no log lines
model = nn.Sequential(nn.Linear(8, 8), nn.GELU(), nn.Linear(8, 2))
running = []


def enter(name, module, inputs):
    running.append(record_function(f"module {name}"))
    running[-1].__enter__()


def leave(module, inputs, output):
    running.pop().__exit__(None, None, None)


for name, module in model.named_modules():
    module.register_forward_pre_hook(partial(enter, name or "model"))
    module.register_forward_hook(leave)
with profile(activities=[ProfilerActivity.CPU]) as prof:
    model(torch.ones(4, 8)).sum().backward()

kernels = {"aten::addmm", "aten::gelu", "aten::mm", "aten::gelu_backward"}
inside = Counter()
for event in prof.events():
    if event.name in kernels:
        parent = event.cpu_parent
        while parent.cpu_parent and not parent.name.startswith("module"):
            parent = parent.cpu_parent
        inside[event.name, parent.name.rpartition(": ")[2]] += 1
for (operation, where), times in inside.items():
    print(f"{operation:19} {times} times in {where}")
