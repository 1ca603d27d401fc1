import torch
from torch.nn import functional as F

torch.manual_seed(0)
a = torch.randn(4, 8, dtype=torch.float64)
b = torch.randn(3, 8, dtype=torch.float64)

cosines = F.normalize(a) @ F.normalize(b).T
its = F.cosine_similarity(a[:, None], b[None], dim=-1)
print("cosines  ", tuple(cosines.shape), torch.allclose(cosines, its))

distances = torch.cdist(a, b)
its = F.pairwise_distance(a[:, None], b[None], eps=0)
print("distances", tuple(distances.shape), torch.allclose(distances, its))

above = torch.triu_indices(4, 4, offset=1)
pairs = torch.cdist(a, a)[above[0], above[1]]
print("pdist    ", tuple(pairs.shape), torch.allclose(pairs, F.pdist(a)))

for p in (0.5, 1.0, 3.0):
    by_hand = (a[:, None] - b).abs().pow(p).sum(-1).pow(1 / p)
    print("cdist, p =", p, torch.allclose(torch.cdist(a, b, p=p), by_hand))

of_units = torch.cdist(F.normalize(a), F.normalize(b))
print("2 - 2 cos", torch.allclose(of_units.pow(2), 2 - 2 * cosines))
