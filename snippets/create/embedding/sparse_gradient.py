import torch
from torch import nn

words = torch.tensor([5, 7, 5])
for sparse in (False, True):
    embedding = nn.Embedding(100_000, 16, sparse=sparse)
    embedding(words).sum().backward()
    grad = embedding.weight.grad
    numbers = grad.coalesce().values() if sparse else grad
    print(f"sparse={sparse}: {grad.layout}, {tuple(numbers.shape)} numbers")

print("rows:", grad.coalesce().indices().tolist())
