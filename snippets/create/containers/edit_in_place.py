from torch import nn


def show(what: str, chain: nn.Module) -> None:
    names = [type(m).__name__ for m in chain.children()]
    a, b, c, d = [*names, "-", "-"][:4]
    print(f"{what:8} {a:8} {b:8} {c:8} {d}")


chain = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
print("         0        1        2        3")
show("start", chain)
show("append", chain.append(nn.Sigmoid()))
show("insert", chain.insert(1, nn.ReLU()))
chain.pop(-1)
show("pop", chain)
show("[:2]", chain[:2])
show("+", chain + nn.Sequential(nn.Tanh()))
show("end", chain)
