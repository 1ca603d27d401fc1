import torch
from torch import nn, optim

print("bytes of state per byte of weights")
for name, make in {
    "SGD": lambda p: optim.SGD(p),
    "SGD, momentum": lambda p: optim.SGD(p, momentum=0.9),
    "RMSprop": lambda p: optim.RMSprop(p),
    "Adam": lambda p: optim.Adam(p),
    "Adam, amsgrad": lambda p: optim.Adam(p, amsgrad=True),
    "Muon": lambda p: optim.Muon(p),
    "Adafactor": lambda p: optim.Adafactor(p),
}.items():
    model = nn.Linear(256, 256, bias=False)
    optimizer = make(model.parameters())
    ratios = []
    for _ in range(2):
        states = optimizer.state.values()
        values = [value for state in states for value in state.values()]
        size = sum(v.nbytes for v in values if isinstance(v, torch.Tensor))
        ratios.append(size / model.weight.nbytes)
        model(torch.ones(1, 256)).sum().backward()
        optimizer.step()
    print(f"{name:13} new {ratios[0]:.0f}, after a step {ratios[1]:.2f}")
