import math

import torch
from torch import nn


class LinearByHand(nn.Module):
    def __init__(self, in_features, out_features, bias=True, **kwargs):
        super().__init__()
        weight = torch.empty(out_features, in_features, **kwargs)
        self.weight = nn.Parameter(weight)
        self.bias = None
        if bias:
            self.bias = nn.Parameter(torch.empty(out_features, **kwargs))
        self.reset_parameters()

    def reset_parameters(self):
        bound = 1 / math.sqrt(self.weight.shape[1])
        nn.init.uniform_(self.weight, -bound, bound)
        if self.bias is not None:
            nn.init.uniform_(self.bias, -bound, bound)

    def forward(self, x):
        # "..." stands for all dimensions before the last one.
        y = torch.einsum("...i,oi->...o", x, self.weight)
        return y if self.bias is None else y + self.bias


torch.manual_seed(0)
by_hand = LinearByHand(5, 3)
torch.manual_seed(0)
by_torch = nn.Linear(5, 3)
x = torch.randn(2, 7, 5)

print("same start:", torch.allclose(by_hand.weight, by_torch.weight))
print("same output:", torch.allclose(by_hand(x), by_torch(x), atol=1e-6))
