import torch
from torch import nn


class SameMaskForAllSteps(nn.Module):
    """Dropout of features, one mask a sequence: batch, steps, features."""

    def __init__(self, p=0.5):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        mask = nn.functional.dropout(torch.ones_like(x[:, :1]), self.p)
        return x * mask


torch.manual_seed(0)
x = torch.ones(1, 3, 6)
for layer in (nn.Dropout(), nn.Dropout1d(), SameMaskForAllSteps()):
    print(type(layer).__name__)
    for step in layer(x)[0]:
        print("   ", "".join("·█"[int(kept)] for kept in step > 0))

swapped = nn.Dropout1d()(x.transpose(1, 2)).transpose(1, 2)
print("Dropout1d, features in dimension 1")
print("    equal at all steps:", bool((swapped == swapped[:, :1]).all()))
