import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
a = torch.randn(4, 3)
b = torch.randn(4, 3)
c = torch.randn(4, 3)
signs = torch.tensor([1.0, -1.0, 1.0, -1.0])
print(call(F.cosine_similarity, a, b))
print(call(F.pairwise_distance, a, b))
print(call(F.pdist, a))
print(call(F.cosine_embedding_loss, a, b, signs))
print(call(F.triplet_margin_loss, a, b, c))
print(call(F.triplet_margin_with_distance_loss, a, b, c))
