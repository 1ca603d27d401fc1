import torch
from torch import nn

for kind in (torch.optim.SGD, torch.optim.Adam, torch.optim.Adagrad):
    layer = nn.LazyLinear(2)
    try:
        optimizer = kind(layer.parameters(), lr=0.1)
    except ValueError as error:
        message = str(error).split(" in ")[0]
        print(f"{kind.__name__}: ValueError: {message}")
        continue
    y = layer(torch.ones(1, 3))
    before = layer.weight.detach().clone()
    y.sum().backward()
    optimizer.step()
    print(f"{kind.__name__}: moved {not torch.equal(layer.weight, before)}")
