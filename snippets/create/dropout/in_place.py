import torch
from torch import nn

torch.manual_seed(0)
for layer in (
    nn.Dropout(0.5, inplace=True),
    nn.Dropout2d(0.5, inplace=True),
    nn.AlphaDropout(0.5, inplace=True),
    nn.FeatureAlphaDropout(0.5, inplace=True),
):
    x = torch.ones(2, 8, 2, 2)
    out = layer(x)
    changed = not torch.equal(x, torch.ones_like(x))
    print(f"{type(layer).__name__:20} writes into x: {changed}, {out is x}")

x = torch.ones(8)
nn.functional.alpha_dropout(x, 0.5, training=True, inplace=True)
print("F.alpha_dropout writes:", not torch.equal(x, torch.ones(8)))

x = torch.randn(4, 3, requires_grad=True)
out = nn.functional.dropout(torch.sigmoid(x), inplace=True)
try:
    out.sum().backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).split(": ")[0])

for training in (True, False):
    x = torch.ones(8)
    nn.Dropout().train(training)(x).add_(1)  # writes into the output
    print(f"training={training}: x changed too: {bool((x != 1).any())}")
