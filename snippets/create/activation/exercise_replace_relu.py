from torch import nn


# your turn
def replace_relu(model, make):
    """Replace each nn.ReLU anywhere inside model by a new make().

    A ReLU that stands in several places is replaced in each. Return the model;
    if the model itself is a ReLU, return make().
    """
    for name, child in model.named_children():
        if isinstance(child, nn.ReLU):
            setattr(model, name, make())
    return model


# the check
def nested():
    deep = nn.Sequential(nn.Sequential(nn.ReLU()), nn.Linear(2, 2))
    return nn.Sequential(nn.ReLU(), deep)


def shared():
    relu = nn.ReLU()
    return nn.Sequential(nn.Linear(2, 2), relu, nn.ReLU6(), relu)


verdict = "solved"
for make, count in ((nested, 2), (shared, 2), (nn.ReLU, 1), (nn.GELU, 0)):
    model = replace_relu(make(), nn.PReLU)
    found = [m for m in model.modules() if isinstance(m, nn.PReLU)]
    left = [m for m in model.modules() if isinstance(m, nn.ReLU)]
    if len(found) != count or left:
        verdict = f"not yet: {make.__name__}: {len(found)} of {count} replaced"
        break
print(verdict)
