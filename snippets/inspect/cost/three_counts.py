import os

import torch
from flops_by_hand import FlopsByHand
from torch import nn
from torch.profiler import ProfilerActivity, profile
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

print("layer  by hand  counter")
for name, _ in model.named_children():
    hand = by_hand.forward[name] + by_hand.backward[name]
    counts = counter.get_flop_counts().get(f"Sequential.{name}", {})
    print(f"{name:5}  {hand:7}  {sum(counts.values()):7}")

with profile(activities=[ProfilerActivity.CPU], with_flops=True) as prof:
    model(x)
print("forward pass, by hand: ", by_hand.forward.total())
print("forward pass, profiler:", sum(event.flops for event in prof.events()))
