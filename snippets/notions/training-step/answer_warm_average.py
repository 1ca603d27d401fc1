from copy import deepcopy

import torch
from torch import nn


class EMA:
    def __init__(self, model, decay):
        self.module = deepcopy(model)
        self.decay = decay
        self.updates = 0

    @torch.no_grad()
    def update(self, model):
        self.updates += 1
        n = self.updates
        decay = min(self.decay, (1 + n) / (10 + n))
        averages = self.module.parameters()
        for average, new in zip(averages, model.parameters(), strict=True):
            average.lerp_(new, 1 - decay)


# the check
verdict = "solved"
for decay, values in ((0.9, range(200)), (0.1, (4, 0)), (0.99, (1, 2, 3))):
    model = nn.Linear(2, 1)
    for parameter in model.parameters():
        nn.init.constant_(parameter, 5.0)
    ema = EMA(model, decay)
    wanted = 5.0
    for n, value in enumerate(values, 1):
        for parameter in model.parameters():
            nn.init.constant_(parameter, value)
        ema.update(model)
        rate = min(decay, (1 + n) / (10 + n))
        wanted = rate * wanted + (1 - rate) * value
    for p in ema.module.parameters():
        if abs(p.mean().item() - wanted) > 1e-3:
            verdict = f"not yet: {decay}: {p.mean():.2f}, not {wanted:.2f}"
print(verdict)
