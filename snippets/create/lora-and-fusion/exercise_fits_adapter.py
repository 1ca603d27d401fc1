from by_replacement import Adapted
from torch import nn


# your turn
def load_adapter(model, state):
    """Load a state of Adapted layers; ValueError for other names."""
    model.load_state_dict(state, strict=False)


# the check
def net(*adapted):
    model = nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 3))
    for index in adapted:
        model[index] = Adapted(model[index])
    return model


def adapter(model):
    state = model.state_dict().items()
    return {k: v + 1 for k, v in state if k.endswith(("down", "up"))}


wrong = []
for has, got in [((0, 2), (0, 2)), ((), (0,)), ((0, 2), (2,)), ((0,), (2,))]:
    model = net(*has)
    state = adapter(net(*got))
    try:
        load_adapter(model, state)
        now = model.state_dict()
        loaded = all(now.get(k, v + 1).equal(v) for k, v in state.items())
    except ValueError:
        loaded = False
    if loaded != (has == got):
        wrong.append(f"layers {got} into a model with {has}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
