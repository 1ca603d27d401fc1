import torch
from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Between(nn.Module):
    def __init__(self, low, high):
        super().__init__()
        self.low = low
        self.high = high

    def forward(self, v):
        return self.low + (self.high - self.low) * v.sigmoid()

    def right_inverse(self, w):
        return ((w - self.low) / (self.high - self.low)).logit(eps=0.001)


# the check
def check():
    for low, high in [(0, 1), (-1, 3), (2.0, 2.5), (-0.1, 0)]:
        layer = nn.Linear(5, 1, bias=False)
        inside = low + (high - low) * torch.tensor([0.002, 0.5, 0.998])
        outside = torch.tensor([low - 1.0, high + 1.0])
        layer.weight.data = torch.cat([inside, outside])[None]
        register_parametrization(layer, "weight", Between(low, high))
        w = layer.weight
        if ((w[0, :3] - inside).abs() > (high - low) / 1000).any():
            return f"not yet: {low} and {high}: an entry has moved"
        w.sum().backward()
        v = layer.parametrizations.weight.original
        if not (v.grad != 0).all():
            return f"not yet: {low} and {high}: a gradient is 0"
        v.data.mul_(9)  # as training may move it
        if not ((layer.weight >= low) & (layer.weight <= high)).all():
            return f"not yet: {low} and {high}: an entry is outside"
    return "solved"


print(check())
