import torch
from torch.nn import functional

weight = torch.arange(8.0).reshape(4, 2)
ids = torch.tensor([3, 1])
print("embedding:    ", functional.embedding(ids, weight).tolist())
total = functional.embedding_bag(ids[None], weight, mode="sum")
print("embedding_bag:", total.tolist())
