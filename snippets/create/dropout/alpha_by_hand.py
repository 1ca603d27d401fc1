import torch
from torch import nn

LOWEST = -1.7580993408473766  # SELU(-infinity)


def alpha_dropout(x, p=0.5, training=True, channels=False):
    if not training or p == 0:
        return x
    if p == 1:
        return torch.zeros_like(x)
    noise = torch.empty_like(x)
    if channels:
        noise = x.new_empty(x.shape[:2] + (1,) * (x.dim() - 2))
    dropped = torch.where(noise.bernoulli_(1 - p) == 1, x, LOWEST)
    scale = ((1 - p) * (1 + p * LOWEST**2)) ** -0.5
    return scale * (dropped - p * LOWEST)


torch.manual_seed(0)
x = torch.randn(20, 30, 40)
for layer in (nn.AlphaDropout(0.2), nn.FeatureAlphaDropout(0.2)):
    channels = isinstance(layer, nn.FeatureAlphaDropout)
    torch.manual_seed(0)
    found = alpha_dropout(x, 0.2, channels=channels)
    torch.manual_seed(0)
    print(torch.allclose(found, layer(x), atol=1e-5))
