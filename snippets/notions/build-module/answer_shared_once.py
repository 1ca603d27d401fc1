from torch import nn


def named_modules(module, path="", seen=None):
    seen = set() if seen is None else seen
    if module in seen:
        return
    seen.add(module)
    yield path, module
    for name, child in module._modules.items():
        inner = f"{path}.{name}".lstrip(".")
        yield from named_modules(child, inner, seen)


# the check
shared = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
net = nn.Sequential(shared, nn.Linear(2, 2), nn.Sequential(shared))
names = [name for name, _ in named_modules(net)]
wanted = [name for name, _ in net.named_modules()]
if names == wanted:
    print("solved")
else:
    print("not yet: wanted", wanted)
    print("         got   ", names)
