import torch
from torch.nn import functional as F

a = torch.tensor([[3.0, 4]])
zero = torch.zeros(1, 2)
print("cosine of zero and a      ", F.cosine_similarity(zero, a).item())
print("cosine of zero and zero   ", F.cosine_similarity(zero, zero).item())
print("normalize                 ", F.normalize(zero).tolist())
cosine = F.cosine_similarity(zero.half(), a.half())
print("cosine in float16         ", cosine.item())
print("normalize in float16      ", F.normalize(zero.half()).tolist())
cured = F.normalize(zero.half(), eps=1e-4)
print("normalize with a larger eps", cured.tolist())
print("without eps               ", (zero / zero.norm()).tolist())

same = F.pairwise_distance(a, a)
print(f"distance of a to itself    {same.item():.1e}")
print("cdist of a to itself      ", torch.cdist(a, a).item())
