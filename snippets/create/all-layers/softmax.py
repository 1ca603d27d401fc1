import torch
from table import table
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 16)
classes = torch.tensor([0, 1, 5, 3, 2])
print(
    table(
        [nn.Softmax(dim=1), x],
        [nn.LogSoftmax(dim=1), x],
        [nn.Softmin(dim=1), x],
        [nn.Softmax2d(), torch.randn(2, 3, 4, 4)],
        [nn.AdaptiveLogSoftmaxWithLoss(16, 8, cutoffs=[2, 4]), x, classes],
    )
)
