import torch
from table import table
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3)
print(
    table(
        [nn.Sequential(nn.Linear(3, 2), nn.ReLU()), x],
        [nn.DataParallel(nn.Linear(3, 2)), x],
    )
)
