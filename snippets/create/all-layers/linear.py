import torch
from table import table
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3)
ids = torch.tensor([[1, 2, 0], [4, 4, 1]])
print(
    table(
        [nn.Identity(), x],
        [nn.Linear(3, 2), x],
        [nn.LazyLinear(2), x],
        [nn.Bilinear(3, 3, 2), x, x],
        [nn.Embedding(10, 4), ids],
        [nn.EmbeddingBag(10, 4), ids],
    )
)
