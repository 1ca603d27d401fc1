import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 50, 100)
for start, name in ((x, "mean 0"), (x + 1, "mean 1")):
    for layer in (
        nn.Identity(),
        nn.Dropout(0.2),
        nn.Dropout1d(0.2),
        nn.AlphaDropout(0.2),
        nn.FeatureAlphaDropout(0.2),
    ):
        out = layer(start)
        mean = round(out.mean().item(), 1) + 0.0
        kind = type(layer).__name__
        print(f"{name} {kind:20} mean {mean} std {out.std().item():.1f}")
