import torch
from torch import nn


# your turn
class Chain(nn.Sequential):
    def forward(self, input, *others):
        return super().forward(input)


# the check
torch.manual_seed(0)
bilinear, linear = nn.Bilinear(3, 2, 4), nn.Linear(4, 1)
a, b, calls = torch.randn(5, 3), torch.randn(5, 2), []
for layer in bilinear, linear:
    layer.register_forward_hook(lambda *args: calls.append("hook"))
try:
    y = Chain(bilinear, linear)(a, b)
    hooks, same = len(calls), torch.allclose(y, linear(bilinear(a, b)))
    wanted = f"2 hooks, True; came {hooks} hooks, {same}"
    print("solved" if same and hooks == 2 else f"not yet: wanted {wanted}")
except TypeError as error:
    print(f"not yet: wanted an output, came TypeError: {error}")
