import torch
from torch.nn import functional as F

torch.manual_seed(0)
a = torch.randn(10_000, 16)
cosine = F.cosine_similarity(a, 3 * a)
print("some are above 1:", (cosine > 1).any().item())
print("acos gives nan:  ", cosine.acos().isnan().any().item())

x = torch.tensor([[1.0, 0.0]], requires_grad=True)
same = torch.tensor([[2.0, 0.0]])
for limit in (1.0, 1 - 1e-6):
    inside = F.cosine_similarity(x, same).clamp(-limit, limit)
    (gradient,) = torch.autograd.grad(inside.acos().sum(), x)
    print("clamped, gradient:", [g + 0.0 for g in gradient[0].tolist()])
