from collections import OrderedDict

from torch import nn


def names(chain):
    return [name for name, _ in chain.named_children()]


layers = {"lin_in": nn.Linear(3, 4), "lin_out": nn.Linear(4, 1)}
chain = nn.Sequential(OrderedDict(layers))
print("slice: ", names(chain[:1]))
print("the same layer:", chain[:1][0] is chain[0])

chain.append(nn.Tanh())
print("append:", names(chain))
chain.pop(-1)
print("pop:   ", names(chain))
