import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
x = torch.ones(32, 64)

with FlopCounterMode(display=False) as counter:
    model(x).sum().backward()

for name, counts in sorted(counter.get_flop_counts().items()):
    for operation, flops in counts.items():
        print(f"{name:12}  {operation}  {flops:9,}")
print("total", f"{counter.get_total_flops():,}")
