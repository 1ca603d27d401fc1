import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # the profiler is silent
ROWS, FEATURES, CLASSES = 1024, 64, 4096
LOGITS = 4 * ROWS * CLASSES  # bytes of all logits in float32


def peak(loss, x, target):
    activities = [ProfilerActivity.CPU]
    with profile(activities=activities, profile_memory=True) as found:
        loss(x, target).backward()
    used = 0
    most = 0
    for event in found.profiler.kineto_results.events():
        if event.name() == "[memory]":
            used += event.nbytes()  # below zero: memory is given back
            most = max(most, used)
    return most


def describe(name, options):
    torch.manual_seed(0)
    loss = nn.LinearCrossEntropyLoss(FEATURES, CLASSES, options=options)
    x = torch.randn(ROWS, FEATURES, requires_grad=True)
    target = torch.randint(CLASSES, (ROWS,))
    most = peak(loss, x, target)
    print(f"{name:18} {most / LOGITS:.2f} of the logits")


describe("no options", None)
for rows in (1024, 256, 32):
    options = nn.LinearCrossEntropyOptions(batch_chunk_size=rows)
    describe(f"chunks of {rows}", options)
describe("the default", nn.LinearCrossEntropyOptions())
