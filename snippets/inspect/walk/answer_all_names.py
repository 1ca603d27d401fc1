from torch import nn


# your turn
def names_of(model, wanted):
    """Return every dotted name under which model holds a module."""
    walk = model.named_modules(remove_duplicate=False)
    return [name for name, module in walk if module is wanted]


# the check
shared = nn.Linear(3, 3)
block = nn.Sequential(shared, nn.ReLU(), shared)
model = nn.ModuleDict({"a": block, "b": nn.ModuleList([block]), "c": shared})
cases = [
    (shared, ["a.0", "a.2", "b.0.0", "b.0.2", "c"]),
    (block, ["a", "b.0"]),
    (block[1], ["a.1", "b.0.1"]),
    (model, [""]),
    (nn.Linear(3, 3), []),
]
for module, wanted in cases:
    got = list(names_of(model, module))
    if got != wanted:
        print(f"not yet: wanted {wanted}, got {got}")
        break
else:
    print("solved")
