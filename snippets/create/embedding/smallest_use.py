import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(num_embeddings=10, embedding_dim=4)
ids = torch.tensor([[1, 2, 1], [7, 0, 2]])  # two sentences of three words
vectors = embedding(ids)

print("ids    ", tuple(ids.shape))
print("weight ", tuple(embedding.weight.shape))
print("vectors", tuple(vectors.shape))
print("rows of the weight:", torch.equal(vectors, embedding.weight[ids]))
print("word 1 twice:", torch.equal(vectors[0, 0], vectors[0, 2]))
