import os
import warnings

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "9"  # the profiler writes no log lines
warnings.filterwarnings("ignore", "with_modules is deprecated")  # torch 2.14
model = nn.Sequential(nn.Linear(8, 4), nn.ReLU())
x = torch.ones(2, 8)


def events_with(**options):
    with profile(activities=[ProfilerActivity.CPU], **options) as prof:
        model(x)
    return prof.events()


def addmm_with(**options):
    events = events_with(**options)
    return next(each for each in events if each.name == "aten::addmm")


plain = addmm_with()
print("none    ", plain.input_shapes, plain.flops, plain.cpu_memory_usage)
print("shapes  ", addmm_with(record_shapes=True).input_shapes)
print("flops   ", addmm_with(with_flops=True).flops)
print("memory  ", addmm_with(profile_memory=True).cpu_memory_usage)
for options in ({"with_stack": True}, {"with_modules": True}):
    names = [event.name for event in events_with(**options)]
    print(*options, [name for name in names if "nn.Module" in name])
try:
    with profile(activities=[]):
        model(x)
except AssertionError as error:
    print("AssertionError:", error)
