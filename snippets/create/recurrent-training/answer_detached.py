import torch
from torch import nn


# your turn
def detached(state):
    """Cut a state of any recurrent layer off its graph; None stays None."""
    if state is None:
        return None
    if isinstance(state, tuple):
        return tuple(detached(part) for part in state)
    return state.detach()


# the check
wrong = []
for kind in (nn.RNN, nn.GRU, nn.LSTM):
    layer = kind(3, 4, num_layers=2)
    try:
        first, before = layer(torch.ones(5, 2, 3), detached(None))
        state = detached(before)
        second, _ = layer(torch.ones(5, 2, 3), state)
        first.sum().backward()
        second.sum().backward()
        pairs = [(state, before)]
        if kind is nn.LSTM:
            pairs = list(zip(state, before, strict=True))
        for new, old in pairs:
            if not torch.equal(new, old):
                wrong.append(f"{kind.__name__}: another value")
    except (AttributeError, RuntimeError, TypeError) as error:
        wrong.append(f"{kind.__name__}: {str(error).split(' (')[0]}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
