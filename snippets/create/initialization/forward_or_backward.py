from itertools import pairwise

import torch
from torch import nn

WIDTHS = [800, 200, 50]
DRAWS = 20


def mean_squares(mode):
    """Return those of the last signal and of the gradient of the input."""
    x = torch.randn(200, WIDTHS[0], requires_grad=True)
    signal = x
    for inputs, outputs in pairwise(WIDTHS):
        weight = torch.empty(outputs, inputs)
        nn.init.kaiming_normal_(weight, mode=mode, nonlinearity="relu")
        signal = torch.relu(signal @ weight.T)
    signal.backward(torch.randn_like(signal))
    return torch.stack([signal.pow(2).mean(), x.grad.pow(2).mean()])


torch.manual_seed(0)
print("mode     signal  gradient")
for mode in ("fan_in", "fan_out"):
    total = sum(mean_squares(mode) for _ in range(DRAWS))
    signal, gradient = (total / DRAWS).tolist()
    print(f"{mode:8} {signal:6.1f} {gradient:9.2f}")
