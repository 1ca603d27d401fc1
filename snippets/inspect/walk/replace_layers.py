from torch import nn


def replace(model, old_class, build):
    """Put build(old) in the place of each module of old_class."""
    new = {}
    for name, module in list(model.named_modules(remove_duplicate=False)):
        if type(module) is old_class:
            if module not in new:
                new[module] = build(module)
            model.set_submodule(name, new[module])


shared = nn.ReLU()
block = nn.Sequential(nn.Linear(3, 3), shared)
model = nn.Sequential(block, nn.Linear(3, 3), shared)
replace(model, nn.ReLU, lambda old: nn.GELU())
print([type(module).__name__ for module in model.modules()])
print("still shared:", block[1] is model[2])
