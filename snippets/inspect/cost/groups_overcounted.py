import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

x = torch.ones(1, 8, 10, 10)
print("groups  forward  gradient of the weight  counted")
for groups in (1, 2, 8):
    layer = nn.Conv2d(8, 8, 3, groups=groups)
    with FlopCounterMode(display=False) as counter:
        y = layer(x)
    forward = counter.get_total_flops()
    with FlopCounterMode(display=False) as counter:
        y.sum().backward()
    # The gradient of the weight needs each product of the forward once.
    print(f"{groups:6}  {forward:7}  {forward:22}", end="")
    print(f"  {counter.get_total_flops():7}")
