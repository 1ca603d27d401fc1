import torch
from torch import nn


class BilinearByHand(nn.Module):
    def __init__(self, in1_features, in2_features, out_features, bias=True):
        super().__init__()
        weight = torch.empty(out_features, in1_features, in2_features)
        self.weight = nn.Parameter(weight)
        self.bias = nn.Parameter(torch.empty(out_features)) if bias else None
        bound = in1_features**-0.5
        for parameter in self.parameters():
            nn.init.uniform_(parameter, -bound, bound)

    def forward(self, x1, x2):
        y = torch.einsum("...i,oij,...j->...o", x1, self.weight, x2)
        return y if self.bias is None else y + self.bias


torch.manual_seed(0)
by_hand = BilinearByHand(3, 4, 2)
torch.manual_seed(0)
by_torch = nn.Bilinear(3, 4, 2)
x1 = torch.randn(5, 3)
x2 = torch.randn(5, 4)
y = by_torch(x1, x2)
print("output", tuple(y.shape), "- weight", tuple(by_torch.weight.shape))
print("same output:", torch.allclose(by_hand(x1, x2), y, atol=1e-5))

called = nn.functional.bilinear(x1, x2, by_torch.weight)  # no bias
print("without the bias:", torch.allclose(called + by_torch.bias, y, atol=1e-5))
print("no bias:", nn.Bilinear(3, 4, 2, bias=False))
