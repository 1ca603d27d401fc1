from copy import deepcopy

from by_replacement import Adapted
from torch import manual_seed, nn, randn


# your turn
def merge_all(model):
    """Return a copy in which each Adapted layer is merged into a Linear."""
    return deepcopy(model)


# the check
manual_seed(0)
layers = [Adapted(nn.Linear(4, 4), rank) for rank in (1, 2, 3)]
for layer in layers:
    nn.init.normal_(layer.up)
nested = nn.Sequential(layers[0], nn.Sequential(nn.Tanh(), layers[1]))
twice = nn.Sequential(layers[2], nested, layers[2])
wrong = []
for model, count in [(nested, 4), (twice, 6), (layers[0], 2), (layer.base, 2)]:
    x = randn(5, 4)
    before = model(x)
    found = merge_all(model)
    if len(list(found.parameters())) != count:
        wrong.append(f"a copy has other than {count} parameters")
    elif set(found.parameters()) & set(model.parameters()):
        wrong.append("not a copy: a parameter of the model is in it")
    elif not model(x).equal(before):
        wrong.append("the model that was passed has changed")
    elif not found(x).allclose(before, atol=1e-3):
        wrong.append("another answer")
print(f"not yet: {wrong[0]}" if wrong else "solved")
