import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)
embedding = nn.Embedding(10, 4)
ids = torch.tensor([1, 2, 1, 7])

one_hot = functional.one_hot(ids, num_classes=10)
print("one_hot:", tuple(one_hot.shape), one_hot.dtype)
product = one_hot.to(embedding.weight.dtype) @ embedding.weight
print("one_hot @ weight is the same:", torch.equal(product, embedding(ids)))

linear = nn.Linear(10, 4, bias=False)
linear.weight = nn.Parameter(embedding.weight.T.clone())
rows = linear(one_hot.float())
print("so is a Linear without bias:", torch.equal(rows, embedding(ids)))
