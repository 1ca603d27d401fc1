from torch import nn


def show(what: str, chain: nn.Module) -> None:
    print(f"{what:8}", *[type(m).__name__ for m in chain.children()])


chain = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
show("start", chain)
show("append", chain.append(nn.Sigmoid()))
show("insert", chain.insert(1, nn.ReLU()))
print("pop     ", chain.pop(-1))

show("[:2]", chain[:2])
show("+", chain + nn.Sequential(nn.Tanh()))
show("end", chain)
first = next(chain[:2].children())
print("a slice shares its layers:", first is chain[0])
