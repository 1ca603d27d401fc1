import torch
from torch.nn import functional as F

torch.manual_seed(0)
a = torch.randn(2, 7, 5)  # (batch, tokens, features)
b = torch.randn(2, 7, 5)
print("cosine_similarity        ", tuple(F.cosine_similarity(a, b).shape))
print("cosine_similarity, dim=-1", tuple(F.cosine_similarity(a, b, -1).shape))
print("pairwise_distance        ", tuple(F.pairwise_distance(a, b).shape))

for name, x in [
    ("normalize        ", F.normalize(a)),
    ("normalize, dim=-1", F.normalize(a, dim=-1)),
]:
    lengths = x.norm(dim=-1)
    one = torch.ones(2, 7)
    print(name, "each token has length 1:", torch.allclose(lengths, one))
