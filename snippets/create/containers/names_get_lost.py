from collections import OrderedDict

from torch import nn


def names(chain):
    return [name for name, _ in chain.named_children()]


layers = {"lin_in": nn.Linear(3, 4), "lin_out": nn.Linear(4, 1)}
chain = nn.Sequential(OrderedDict(layers))
start = chain[:1]
print("slice: ", names(start))
print("the same layer:", start.get_submodule("lin_in") is chain[0])

chain.append(nn.Tanh())
print("append:", names(chain))
chain.pop(-1)
print("pop:   ", names(chain))
