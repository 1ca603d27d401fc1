import torch
from torch import nn


# your turn
def summary(layer, x):
    """Return the last states of the top layer, (batch, features).

    The forward direction comes first, then the backward direction.
    """
    _, state = layer(x)
    h_n = state[0] if isinstance(layer, nn.LSTM) else state
    directions = 2 if layer.bidirectional else 1
    return torch.cat([*h_n[-directions:]], dim=-1)


# the check
wrong = []
torch.manual_seed(0)
for kind in (nn.RNN, nn.GRU, nn.LSTM):
    for layers, both, first in (
        (1, False, True),
        (1, False, False),
        (2, True, True),
        (3, True, False),
    ):
        layer = kind(3, 4, layers, batch_first=first, bidirectional=both)
        x = torch.randn(2, 2, 3)
        output, _ = layer(x)
        if not first:
            output = output.transpose(0, 1)
        wanted = output[:, -1, :4]
        if both:
            wanted = torch.cat([wanted, output[:, 0, 4:]], dim=1)
        found = summary(layer, x)
        if found.shape != wanted.shape or not torch.allclose(found, wanted):
            wrong.append(repr(layer))
print(f"not yet: {wrong[0]}" if wrong else "solved")
