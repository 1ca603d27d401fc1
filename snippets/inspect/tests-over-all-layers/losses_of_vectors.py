import torch
from table import table
from torch import nn

torch.manual_seed(0)
a = torch.randn(4, 3)
b = torch.randn(4, 3)
c = torch.randn(4, 3)
signs = torch.tensor([1.0, -1.0, 1.0, -1.0])
classes = torch.tensor([0, 2, 1, 2])
print(
    table(
        [nn.CosineEmbeddingLoss(), a, b, signs, None],
        [nn.TripletMarginLoss(), a, b, c, None],
        [nn.TripletMarginWithDistanceLoss(), a, b, c, None],
        [nn.LinearCrossEntropyLoss(3, 3), a, classes, None],
    )
)
