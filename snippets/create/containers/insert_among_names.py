from collections import OrderedDict

from torch import nn

layers: dict[str, nn.Module] = {
    "lin_in": nn.Linear(3, 4),
    "lin_out": nn.Linear(4, 1),
}
chain = nn.Sequential(OrderedDict(layers))
try:
    chain.insert(1, nn.ReLU())
except KeyError as error:
    print("KeyError:", error)

named = list(layers.items())
named.insert(1, ("act", nn.ReLU()))
chain = nn.Sequential(OrderedDict(named))
print("cure:", [name for name, _ in chain.named_children()])
