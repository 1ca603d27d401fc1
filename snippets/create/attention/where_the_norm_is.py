import warnings

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 32)
for norm_first in (False, True):
    torch.manual_seed(0)
    layer = nn.TransformerEncoderLayer(
        d_model=32,
        nhead=4,
        dim_feedforward=64,
        batch_first=True,
        norm_first=norm_first,
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        encoder = nn.TransformerEncoder(layer, num_layers=12)
    spread = []
    y = x
    for layer in encoder.layers:
        y = layer(y)
        spread.append(f"{y.std().item():.1f}")
    print(f"norm_first={norm_first}:", *spread[::2])
for warning in caught:
    print("UserWarning:", warning.message)
