import torch
from torch import nn


def replace(parent, old_class, build, made=None):
    """Put build(old) in the place of each old_class below parent."""
    made = {} if made is None else made
    # named_children() would skip the second name of a shared child.
    for name, child in list(parent._modules.items()):
        if child is None or child in made.values():
            continue  # a replacement stays as it was built
        if type(child) is old_class:
            if child not in made:  # a shared layer gets one replacement
                made[child] = build(child)
                made[child].train(child.training)
            setattr(parent, name, made[child])
        else:
            replace(child, old_class, build, made)


def group_norm(old):
    new = nn.GroupNorm(2, old.num_features)
    return new.to(old.weight.device, old.weight.dtype)


shared = nn.BatchNorm2d(4)
block = nn.Sequential(nn.Conv2d(4, 4, 3), shared)
model = nn.Sequential(block, nn.Conv2d(4, 4, 3), shared).double().eval()
replace(model, nn.BatchNorm2d, group_norm)
print([type(module).__name__ for module in model.modules()])
print("shared:", block[1] is model[2])
print("dtype:", block[1].weight.dtype, " eval:", not block[1].training)
output = model(torch.zeros(1, 4, 9, 9, dtype=torch.float64))
print("output:", tuple(output.shape))
