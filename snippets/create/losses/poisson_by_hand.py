import math

import torch
from torch import nn


def poisson_nll(x, y, log_input=True, full=False, eps=1e-8):
    rate = x.exp() if log_input else x
    log_rate = x if log_input else (x + eps).log()
    values = rate - y * log_rate
    if full:  # what Stirling gives for log(y!)
        stirling = y * y.log() - y + 0.5 * (2 * math.pi * y).log()
        values = values + stirling.where(y > 1, 0.0)
    return values


rate = torch.tensor([0.5, 2.0, 4.0])
seen = torch.tensor([0.0, 2.0, 5.0])
exact = -torch.distributions.Poisson(rate).log_prob(seen)
print("exact    ", [round(n, 3) for n in exact.tolist()])
for full in (True, False):
    loss = nn.PoissonNLLLoss(full=full, reduction="none")(rate.log(), seen)
    assert torch.allclose(loss, poisson_nll(rate.log(), seen, full=full))
    print(f"full {full!s:5}", [round(n, 3) for n in loss.tolist()])

for name, x, settings in (
    ("log of the rate", rate.log(), {}),
    ("the rate, log_input=False", rate, {"log_input": False}),
    ("the rate, by mistake", rate, {}),
    ("a rate of 0", torch.zeros(3), {"log_input": False}),
):
    value = nn.PoissonNLLLoss(**settings)(x, seen).item()
    print(f"{name:26} {value:7.3f}")
