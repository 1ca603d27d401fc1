import torch
from torch import nn

embedding = nn.Embedding(num_embeddings=10, embedding_dim=4)
ids = torch.tensor([[1, 2, 9], [10, 0, -1]])
try:
    embedding(ids)
except IndexError as error:
    print("IndexError:", error)

outside = (ids < 0) | (ids >= embedding.num_embeddings)
for position in outside.nonzero().tolist():
    print("id", ids[tuple(position)].item(), "at", position)
