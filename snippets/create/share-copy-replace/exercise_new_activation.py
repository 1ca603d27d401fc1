from torch import nn


# your turn
def new_activation(model, old_class, build):
    """Put build() in the place of each old_class; return the model."""
    for name, child in model.named_children():
        if isinstance(child, old_class):
            setattr(model, name, build())
    return model


# the check
class MyReLU(nn.ReLU):
    pass


def net():
    relu = nn.ReLU()
    inner = nn.Sequential(nn.Linear(2, 2), relu, MyReLU(), relu)
    return nn.ModuleDict({"a": relu, "b": nn.Sequential(inner, nn.ReLU())})


def types(model):
    every = model.named_modules(remove_duplicate=False)
    return [type(module).__name__ for _, module in every]


wrong = []
for model in (net(), nn.ReLU(), nn.Sequential(), MyReLU(), nn.Linear(2, 2)):
    wanted = ["GELU" if name == "ReLU" else name for name in types(model)]
    new_activation(model, nn.Softmax, nn.Tanh)  # there is none: no change
    layers = [m for m in model.modules() if type(m) is nn.Linear]
    found = new_activation(model, nn.ReLU, nn.GELU)
    kept = [m for m in found.modules() if type(m) is nn.Linear]
    if types(found) != wanted or kept != layers:
        wrong.append(f"{types(found)} instead of {wanted}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
