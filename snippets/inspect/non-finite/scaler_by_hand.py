# --8<-- [start:scaler]
import torch
from torch import nn


class ScalerByHand:
    def __init__(self, scale, growth_factor, backoff_factor, growth_interval):
        self.now = scale
        self.growth_factor = growth_factor
        self.backoff_factor = backoff_factor
        self.growth_interval = growth_interval
        self.good_steps = 0

    def scale(self, loss):
        return loss * self.now

    def step(self, optimizer):
        gradients = []
        for group in optimizer.param_groups:
            gradients += [p.grad for p in group["params"] if p.grad is not None]
        self.found_inf = not all(grad.isfinite().all() for grad in gradients)
        for gradient in gradients:
            gradient /= self.now
        if not self.found_inf:
            optimizer.step()

    def get_scale(self):
        return self.now

    def update(self):
        if self.found_inf:
            self.now *= self.backoff_factor
            self.good_steps = 0
            return
        self.good_steps += 1
        if self.good_steps == self.growth_interval:
            self.now *= self.growth_factor
            self.good_steps = 0


# --8<-- [end:scaler]
# --8<-- [start:steps]
def scales(scaler, slopes):
    """Step with these gradients in float16; return the scale after each."""
    weight = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([weight], lr=0.0)
    found = []
    for slope in slopes:
        optimizer.zero_grad()
        loss = (weight.half() * slope).sum().float()
        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()
        found.append(round(scaler.get_scale()))
    return found


settings = (2.0**16, 2.0, 0.5, 3)
for title, slopes in {
    "large gradients": [8.0] * 10,
    "a loss of nan": [torch.nan] * 10,
}.items():
    print(title)
    print("  by hand", scales(ScalerByHand(*settings), slopes))
    print("  torch  ", scales(torch.amp.GradScaler("cpu", *settings), slopes))
# --8<-- [end:steps]
