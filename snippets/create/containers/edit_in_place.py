from torch import nn


def show(what, chain):
    names = [type(layer).__name__ for layer in chain]
    names += ["-"] * (4 - len(names))
    print(f"{what:8}" + "".join(f" {name:8}" for name in names).rstrip())


chain = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
print("         0        1        2        3")
show("start", chain)
chain.append(nn.Sigmoid())
show("append", chain)
chain.insert(1, nn.ReLU())
show("insert", chain)
chain.pop(-1)
show("pop", chain)
show("[:2]", chain[:2])
show("+", chain + nn.Sequential(nn.Tanh()))
show("end", chain)
