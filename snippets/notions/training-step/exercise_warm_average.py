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
for decay, values in ((0.99, (1, 2, 3)), (0.1, (4, 0)), (0.9, range(200))):
    model = nn.Linear(2, 1, bias=False)
    nn.init.zeros_(model.weight)
    ema = EMA(model, decay)
    wanted = 0.0
    for n, value in enumerate(values, 1):
        nn.init.constant_(model.weight, value)
        ema.update(model)
        rate = min(decay, (1 + n) / (10 + n))
        wanted = rate * wanted + (1 - rate) * value
    found = ema.module.weight.mean().item()
    if abs(found - wanted) > 1e-3:
        verdict = f"not yet: decay {decay}: {found:.2f}, wanted {wanted:.2f}"
        break
print(verdict)
