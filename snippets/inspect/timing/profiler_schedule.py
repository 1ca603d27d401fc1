import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, schedule

os.environ["KINETO_LOG_LEVEL"] = "9"  # the profiler writes no log lines
layer = nn.Linear(8, 4)
plan = schedule(skip_first=1, wait=2, warmup=1, active=3, repeat=2)
for step in range(14):
    print(plan(step).name, end=" ")
print()


def train(call_step):
    found = []

    def ready(prof):
        averages = {each.key: each.count for each in prof.key_averages()}
        found.append(averages["aten::addmm"])

    with profile(
        activities=[ProfilerActivity.CPU],
        schedule=plan,
        on_trace_ready=ready,
        acc_events=True,  # keep the events of earlier traces
    ) as prof:
        for _ in range(20):
            layer(torch.ones(2, 8))
            if call_step:
                prof.step()
    print(f"step() called: {call_step!s:5}  traces {found}")
    return prof


train(call_step=True)
try:
    train(call_step=False).key_averages()
except AssertionError as error:
    print("AssertionError:", error)
