from itertools import product

from torch import nn


# your turn
def count(gates, inputs, hidden, layers, bias, directions):
    """Return how many numbers a layer trains: 1 gate RNN, 3 GRU, 4 LSTM."""
    return gates * hidden * (inputs + hidden + bias)


# the check
wrong = []
kinds = ((1, nn.RNN), (3, nn.GRU), (4, nn.LSTM))
cases = product(kinds, (1, 7), (5, 2), (1, 3), (True, False), (1, 2))
for (gates, kind), inputs, hidden, layers, bias, directions in cases:
    settings = {"bias": bias, "bidirectional": directions == 2}
    layer = kind(inputs, hidden, layers, **settings)
    wanted = sum(parameter.numel() for parameter in layer.parameters())
    found = count(gates, inputs, hidden, layers, bias, directions)
    if found != wanted:
        wrong.append(f"{layer} has {wanted}, not {found}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
