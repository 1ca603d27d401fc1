import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

block = nn.Sequential(nn.Linear(16, 64), nn.GELU(), nn.Linear(64, 16))
model = nn.Sequential(block, nn.Linear(16, 2))
x = torch.ones(8, 16)


def print_table(counter, depth):
    total = counter.get_total_flops()
    for name, counts in sorted(counter.get_flop_counts().items()):
        level = name.count(".")
        if name != "Global" and level < depth:
            flops = sum(counts.values())
            label = "  " * level + name
            print(f"{label:18} {flops:8,} {flops / total:5.0%}")


with FlopCounterMode(display=False) as counter:
    model(x)
for depth in (1, 2, 3):
    print("depth", depth)
    print_table(counter, depth)

try:
    with FlopCounterMode(depth=2):  # display=True is the default
        model(x)
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)
