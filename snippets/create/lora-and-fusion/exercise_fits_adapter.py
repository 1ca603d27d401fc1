from by_replacement import Adapted
from torch import nn


# your turn
def load_adapter(model, state):
    """Load a state of Adapted layers; ValueError for other names."""
    model.load_state_dict(state, strict=False)


# the check
def net(*adapted):
    kinds = [Adapted if i in adapted else nn.Sequential for i in range(3)]
    return nn.Sequential(*[kind(nn.Linear(3, 3)) for kind in kinds])


def adapter(model, parts):
    state = model.state_dict().items()
    return {k: v + 1 for k, v in state if k.endswith(parts)}


wrong = []
cases = [((0, 2), (0, 2)), ((), (0,)), ((0, 2), (2,)), ((0,), (2,))]
for has, got in cases:
    for parts in ("up", ("down", "up")):
        model = net(*has)
        state = adapter(net(*got), parts)
        try:
            load_adapter(model, state)
            now = model.state_dict()
            loaded = all(now.get(k, v + 1).equal(v) for k, v in state.items())
        except ValueError:
            loaded = False
        if loaded != (has == got and parts != "up"):
            wrong.append(f"{parts} of {got} into a model with {has}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
