import torch
from torch import nn

x = torch.ones(1, 1)
layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 5)
optimizer = torch.optim.SGD(layer.parameters(), lr=1)

with torch.autocast("cpu", dtype=torch.bfloat16):
    layer(x).backward()
    optimizer.step()
    print("weight after the step:", layer.weight.item())
    print("output inside:", layer(x).item())

with torch.autocast("cpu", dtype=torch.bfloat16):
    print("output in the next context:", layer(x).item())
