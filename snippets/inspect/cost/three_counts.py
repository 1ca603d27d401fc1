import os

import torch
from flops_by_hand import FlopsByHand
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function
from torch.utils.flop_counter import FlopCounterMode

os.environ["KINETO_LOG_LEVEL"] = "9"  # the profiler writes no log lines
model = nn.Sequential(
    nn.Conv2d(3, 8, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(8, 16, 3, stride=2),
    nn.Flatten(),
    nn.Linear(16 * 49, 10),
)
x = torch.ones(4, 3, 16, 16)
by_hand = FlopsByHand(model)
with FlopCounterMode(display=False) as counter:
    model(x).sum().backward()
by_hand.remove()

with profile(activities=[ProfilerActivity.CPU], with_flops=True) as prof:
    for name, layer in model.named_children():
        with record_function(name):
            x = layer(x)


def inside(event):
    return event.flops + sum(inside(child) for child in event.cpu_children)


print("layer    by hand    counter  forward by hand  by profiler")
for event in prof.events():
    if (name := event.name) in dict(model.named_children()):
        forward = by_hand.forward[name]
        both = forward + by_hand.backward[name]
        counts = counter.get_flop_counts().get(f"Sequential.{name}", {})
        print(f"{name:5}  {both:9}  {sum(counts.values()):9}", end="")
        print(f"  {forward:15}  {inside(event):11}")
