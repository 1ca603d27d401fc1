import torch
from torch import nn

x = torch.ones(1, 1)
for cached in (True, False):
    layer = nn.Linear(1, 1, bias=False)
    nn.init.constant_(layer.weight, 5)
    optimizer = torch.optim.SGD(layer.parameters(), lr=1)
    with torch.autocast("cpu", torch.bfloat16, cache_enabled=cached):
        layer(x).backward()
        optimizer.step()
        inside = layer(x)
    with torch.autocast("cpu", torch.bfloat16):
        outside = layer(x)
    print(f"cache {cached}: weight {layer.weight.item()},", end=" ")
    print(f"output {inside.item()}, in the next context {outside.item()}")
