import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
x = torch.ones(32, 64)

with FlopCounterMode(display=False) as counter:
    model(x).sum().backward()

counts = counter.get_flop_counts()
for name, layer in model.named_children():
    size = sum(p.nbytes for p in layer.parameters())
    print(f"layer {name}: {size:,} bytes of parameters")
    for operation, flops in counts.get(f"Sequential.{name}", {}).items():
        print(f"    {operation} {flops:,} flops")
print(f"total: {counter.get_total_flops():,} flops")
