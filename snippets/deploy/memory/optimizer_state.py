import torch
from torch import nn, optim


def state_ratio(optimizer, weight):
    values = [v for s in optimizer.state.values() for v in s.values()]
    tensors = [v for v in values if isinstance(v, torch.Tensor)]
    return sum(tensor.nbytes for tensor in tensors) / weight.nbytes


makers = {
    "SGD": optim.SGD,
    "SGD, momentum": lambda p: optim.SGD(p, momentum=0.9),
    "RMSprop": optim.RMSprop,
    "Adagrad": optim.Adagrad,
    "Adam": optim.Adam,
    "Adam, amsgrad": lambda p: optim.Adam(p, amsgrad=True),
    "Muon": optim.Muon,
    "Adafactor": optim.Adafactor,
}
print("bytes of state per byte of weights")
for name, make in makers.items():
    layer = nn.Linear(256, 256, bias=False)
    optimizer = make(layer.parameters())
    new = state_ratio(optimizer, layer.weight)
    layer(torch.ones(1, 256)).sum().backward()
    optimizer.step()
    stepped = state_ratio(optimizer, layer.weight)
    print(f"{name:13} new {new:.0f}, after a step {stepped:.2f}")
