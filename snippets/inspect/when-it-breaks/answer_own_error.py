from copy import deepcopy

import torch
from torch import nn


# your turn
def own_error(layer, x):
    exact = deepcopy(layer).double()(x.double())
    error = layer(x).double() - exact
    return (error.abs().max() / exact.abs().max()).item()


# the check
class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.by = nn.Parameter(torch.tensor(1e8))

    def forward(self, x):
        return 2 * ((x + self.by) - self.by)  # keeps multiples of 8


shift = Shift()
verdict = "solved"
cases = ([5.0], 0.6), ([-5.0], 0.6), ([16.0], 0.0), ([5.0, 40.0], 0.075)
for values, wanted in cases:
    for layer, error in (shift, wanted), (nn.PReLU(), 0.0):
        got = own_error(layer, torch.tensor(values))
        if not abs(got - error) < 1e-6 or shift.by.dtype != torch.float32:
            verdict = f"not yet: {values}: wanted {error}, got {got}"
print(verdict)
