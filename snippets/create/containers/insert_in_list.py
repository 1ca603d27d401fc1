from torch import nn


def shown(container):
    return [f"{n} {type(m).__name__}" for n, m in container._modules.items()]


layers = nn.ModuleList([nn.Linear(3, 4), nn.Tanh()])
try:
    layers.insert(-1, nn.ReLU())
except KeyError as error:
    print("insert(-1): KeyError:", error)
print("  the list is now", shown(layers))

layers = nn.ModuleList([nn.Linear(3, 4), nn.Tanh()])
layers.insert(9, nn.ReLU())  # raises nothing
print("insert(9):", shown(layers))

layers = nn.ModuleList([nn.Linear(3, 4), nn.Tanh()])
layers.insert(len(layers) - 1, nn.ReLU())
print("cure:", shown(layers))
