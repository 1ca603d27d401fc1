from torch import nn


def shown(chain):
    return [f"{n} {type(m).__name__}" for n, m in chain._modules.items()]


chain = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
part = chain[1:]
print("chain[1:]:", shown(part))
part.append(nn.Sigmoid())  # two layers, so the new one is called "2"
print("append:   ", shown(part))

part = nn.Sequential(*chain[1:])
part.append(nn.Sigmoid())
print("cure:     ", shown(part))
