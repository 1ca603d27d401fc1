import torch
from table import table
from torch import nn

torch.manual_seed(0)
signal, at_1d = nn.MaxPool1d(2, return_indices=True)(torch.randn(2, 3, 8))
image, at_2d = nn.MaxPool2d(2, return_indices=True)(torch.randn(2, 3, 8, 8))
volume, at_3d = nn.MaxPool3d(2, return_indices=True)(torch.randn(2, 3, 8, 8, 8))
print(
    table(
        [nn.MaxUnpool1d(2), signal, at_1d],
        [nn.MaxUnpool2d(2), image, at_2d],
        [nn.MaxUnpool3d(2), volume, at_3d],
    )
)
