from torch import nn


def pre_order(module, name=""):
    yield name, module
    for key, child in module.named_children():
        yield from pre_order(child, f"{name}.{key}" if name else key)


def post_order(module):
    for child in module.children():
        yield from post_order(child)
    yield module


inner = nn.Sequential(nn.Linear(3, 10), nn.ReLU())
model = nn.Sequential(inner, nn.Linear(10, 1))
applied: list[nn.Module] = []
model.apply(applied.append)

walked = list(pre_order(model))
print([name for name, _ in walked])
print("named_modules:", walked == list(model.named_modules()))
print("apply:", list(post_order(model)) == applied)
