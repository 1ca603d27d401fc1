from collections import OrderedDict

from torch import nn


def show(what: str, chain: nn.Module) -> None:
    print(f"{what:6}", [name for name, _ in chain.named_children()])


named: dict[str, nn.Module]
named = {"lin_in": nn.Linear(3, 4), "lin_out": nn.Linear(4, 1)}
chain = nn.Sequential(OrderedDict(named))
show("[:1]", chain[:1])
print("the slice holds the same layer:", next(chain[:1].children()) is chain[0])
show("append", chain.append(nn.Tanh()))
try:
    chain.insert(1, nn.ReLU())
except KeyError as error:
    print("insert KeyError:", error)
print("layers after the failed insert:", len(chain))
print("the last one twice:", chain[2] is chain[3])
chain.pop(3)
show("pop", chain)

named = {"lin_in": chain[0], "act": nn.ReLU(), "lin_out": chain[1]}
show("cure", nn.Sequential(OrderedDict(named)))
