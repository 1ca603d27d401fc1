import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(5, 3)
y = torch.randn(5, 4)
ids = torch.tensor([[1, 2, 0], [4, 4, 1]])
table = torch.randn(10, 4)
print(call(F.linear, x, torch.randn(2, 3), torch.zeros(2)))
print(call(F.bilinear, x, y, torch.randn(2, 3, 4), torch.zeros(2)))
print(call(F.embedding, ids, table))
print(call(F.embedding_bag, ids, table))
print(call(F.one_hot, ids, 10))
