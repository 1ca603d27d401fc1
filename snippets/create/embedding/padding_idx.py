import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(5, 3, padding_idx=0)
optimizer = torch.optim.SGD(embedding.parameters(), lr=1.0)
before = embedding.weight.detach().clone()

ids = torch.tensor([[4, 2, 0, 0]])  # two words, filled up with two zeros
embedding(ids).sum().backward()
optimizer.step()

print("the row of the padding:", before[0].tolist())
print("its gradient:          ", embedding.weight.grad[0].tolist())
moved = (embedding.weight != before).any(dim=1)
print("rows that moved:", moved.nonzero().flatten().tolist())
print("from the end:", nn.Embedding(5, 3, padding_idx=-1).padding_idx)
