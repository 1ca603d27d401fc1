import torch
from torch import nn


class InPlace(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("scale", torch.ones(3))

    def forward(self, x):
        size = x.detach().abs().mean(0)
        self.scale.mul_(0.9).add_(0.1 * size)
        return x / self.scale


class ThroughData(InPlace):
    def forward(self, x):
        size = x.detach().abs().mean(0)
        self.scale.data.mul_(0.9).add_(0.1 * size)
        return x / self.scale


class Cloned(InPlace):
    def forward(self, x):
        size = x.detach().abs().mean(0)
        self.scale.mul_(0.9).add_(0.1 * size)
        return x / self.scale.clone()


for kind in (InPlace, ThroughData, Cloned):
    model = kind()
    x = torch.full((2, 3), 2.0, requires_grad=True)
    loss = (model(x) + model(x)).sum()
    try:
        loss.backward()
        print(f"{kind.__name__}: gradient {x.grad.mean():.3f}")
    except RuntimeError as error:
        print(f"{kind.__name__}: {str(error).split(', with')[0]}")
# Scale in the first call 0.9 + 0.2 = 1.1, in the second 0.99 + 0.2 = 1.19.
print(f"on paper: gradient {1 / 1.1 + 1 / 1.19:.3f}")
