from torch import nn


# your turn
class EMA:
    """In update n, the decay is min(decay, (1 + n) / (10 + n))."""

    def __init__(self, model, decay):
        self.module = model

    def update(self, model):
        pass


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
