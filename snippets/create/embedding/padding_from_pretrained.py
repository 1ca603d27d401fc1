import torch
from torch import nn

vectors = torch.ones(5, 3)
embedding = nn.Embedding.from_pretrained(vectors, freeze=False, padding_idx=0)
print("the row of the padding:", embedding.weight[0].tolist())

embedding(torch.tensor([0, 2])).sum().backward()
print("its gradient:", embedding.weight.grad[0].tolist())
with torch.no_grad():
    embedding.weight[0] = 0
print("set to zero:", embedding.weight[0].tolist())
