import torch
from torch import nn
from torch.nn import functional as F


def cosine_similarity(a, b, dim=1, eps=1e-8):
    long_a = torch.linalg.vector_norm(a, dim=dim, keepdim=True)
    long_b = torch.linalg.vector_norm(b, dim=dim, keepdim=True)
    a = a / long_a.clamp(min=eps)  # before the product, as torch does
    b = b / long_b.clamp(min=eps)
    return (a * b).sum(dim)


def pairwise_distance(a, b, p=2.0, eps=1e-6, keepdim=False):
    difference = a - b + eps  # in each dimension, before the norm
    return torch.linalg.vector_norm(difference, p, -1, keepdim)


def normalize(x, p=2.0, dim=1, eps=1e-12):
    length = torch.linalg.vector_norm(x, p, dim, keepdim=True)
    return x / length.clamp(min=eps)


torch.manual_seed(0)
a = torch.randn(4, 5)
b = torch.randn(4, 5)
mine = cosine_similarity(a, b)
print(torch.allclose(mine, nn.CosineSimilarity()(a, b), atol=1e-6))
print(torch.allclose(mine, F.cosine_similarity(a, b), atol=1e-6))
mine = pairwise_distance(a, b)
print(torch.allclose(mine, nn.PairwiseDistance()(a, b), atol=1e-6))
print(torch.allclose(mine, F.pairwise_distance(a, b), atol=1e-6))
print(torch.allclose(normalize(a), F.normalize(a), atol=1e-6))
