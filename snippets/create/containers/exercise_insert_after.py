from collections import OrderedDict

from torch import nn


# your turn
def insert_after(chain, name, new_name, layer):
    """Return a chain with one more layer, after the one called name."""
    return nn.Sequential(*chain, layer)


# the check
def build(*names):
    act = nn.ReLU()  # one layer in every place called act
    layers = [act if "act" in name else nn.Linear(2, 2) for name in names]
    return nn.Sequential(OrderedDict(zip(names, layers, strict=True)))


wrong = []
for names, name, wanted in [
    (["a", "b"], "a", ["a", "new", "b"]),
    (["0", "1", "2"], "1", ["0", "1", "new", "2"]),
    (["act", "a", "act2"], "act2", ["act", "a", "act2", "act3"]),
]:
    chain = build(*names)
    layer = nn.ReLU()
    (new,) = set(wanted) - set(names)
    longer = insert_after(chain, name, new, layer)
    found = longer._modules
    if type(longer) is not nn.Sequential or list(found) != wanted:
        wrong.append(f"after {name!r} in {names}: {list(found)}")
    elif found[new] is not layer:
        wrong.append("the new layer is another object")
    elif any(found[name] is not chain.get_submodule(name) for name in names):
        wrong.append("an old layer was replaced")
    if list(chain._modules) != names:
        wrong.append("the old chain was changed")
print(f"not yet: {wrong[0]}" if wrong else "solved")
