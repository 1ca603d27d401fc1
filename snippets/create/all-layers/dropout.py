import torch
from table import table
from torch import nn

torch.manual_seed(0)
signal = torch.randn(2, 3, 8)
image = torch.randn(2, 3, 8, 8)
volume = torch.randn(2, 3, 8, 8, 8)
print(
    table(
        [nn.Dropout(), signal],
        [nn.Dropout1d(), signal],
        [nn.Dropout2d(), image],
        [nn.Dropout3d(), volume],
        [nn.AlphaDropout(), signal],
        [nn.FeatureAlphaDropout(), image],
    )
)
