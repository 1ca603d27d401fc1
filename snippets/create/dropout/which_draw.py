import torch
from torch import nn


def draws(layer, x):
    """Say whether a call moves the random state."""
    before = torch.get_rng_state()
    layer(x)
    return "no" if torch.equal(before, torch.get_rng_state()) else "draws"


LAYERS = [
    nn.Dropout(),
    nn.Dropout1d(),
    nn.Dropout2d(),
    nn.Dropout3d(),
    nn.AlphaDropout(),
    nn.FeatureAlphaDropout(),
    nn.RReLU(),
    nn.Dropout(p=0.0),
    nn.Dropout(p=1.0),
    nn.ReLU(),
]
print("layer               train eval")
for layer in LAYERS:
    dims = 5 if isinstance(layer, nn.Dropout3d) else 4
    x = -torch.ones((2,) * (3 if isinstance(layer, nn.Dropout1d) else dims))
    name = type(layer).__name__
    if name == "Dropout" and layer.p != 0.5:
        name += f"(p={layer.p:g})"
    print(f"{name:19} {draws(layer.train(), x):5} {draws(layer.eval(), x)}")
