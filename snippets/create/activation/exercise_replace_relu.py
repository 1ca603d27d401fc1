from torch import nn


# your turn
def replace_relu(model, make):
    """Replace each nn.ReLU anywhere inside model by a new make().

    A ReLU that stands in several places gets a new make() in each of them.
    Return the model; if the model itself is a ReLU, return make().
    """
    for name, child in model.named_children():
        if isinstance(child, nn.ReLU):
            setattr(model, name, make())
    return model


# the check
def nested(make):
    deep = nn.Sequential(nn.Sequential(make()), nn.Linear(2, 2))
    return nn.Sequential(make(), deep)


def shared(make):
    one = make()
    return nn.Sequential(nn.Linear(2, 2), one, nn.ReLU6(), one)


verdict = "solved"
for build, count in ((nested, 2), (shared, 2), (lambda make: make(), 1)):
    make = nn.PReLU if build is shared else nn.GELU
    model = replace_relu(build(nn.ReLU), make)
    found = sum(isinstance(module, make) for module in model.modules())
    if found != count or str(model) != str(build(make)):
        verdict = f"not yet: {found} of {count} replaced in {build(nn.ReLU)}"
        break
print(verdict)
