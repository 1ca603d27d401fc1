from torch import nn


# your turn
def replace_relu(model, make):
    """Replace each nn.ReLU anywhere inside model by a new make().

    Each place of a ReLU gets its own, in the mode (train, eval) of the ReLU.
    Return the model; if the model itself is a ReLU, return its replacement.
    """
    if isinstance(model, nn.ReLU):
        return make().train(model.training)
    for module in list(model.modules()):
        for name, child in list(module._modules.items()):
            if isinstance(child, nn.ReLU):
                setattr(module, name, make().train(child.training))
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
    mode = build is shared  # of the ReLUs alone; the rest is in train mode
    make = nn.PReLU if mode else nn.GELU
    model = replace_relu(build(lambda m=mode: nn.ReLU().train(m)), make)
    found = sum(type(m) is make and m.training is mode for m in model.modules())
    if found != count or str(model) != str(build(make)):
        verdict = f"not yet: {found} of {count} are right in {build(nn.ReLU)}"
        break
print(verdict)
