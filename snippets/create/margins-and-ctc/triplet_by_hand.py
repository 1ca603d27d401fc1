import torch
from torch import nn


def triplet(anchor, near, far, margin=1.0, p=2.0, eps=1e-6, swap=False):
    def distance(one, two):
        return (one - two + eps).norm(p=p, dim=-1)

    to_far = distance(anchor, far)
    if swap:
        to_far = torch.minimum(to_far, distance(near, far))
    return (margin + distance(anchor, near) - to_far).clamp(min=0)


def by_cosine(one, two):
    return 1 - nn.functional.cosine_similarity(one, two)


torch.manual_seed(0)
rows = [torch.randn(4, 3) for _ in range(3)]
for settings in ({}, {"p": 1.0}, {"margin": 0.2}, {"eps": 0.5}, {"swap": True}):
    loss = nn.TripletMarginLoss(reduction="none", **settings)
    same = torch.allclose(loss(*rows), triplet(*rows, **settings))
    print(f"{settings!s:16} {same}  {loss(*rows).mean().item():.4f}")

own = nn.TripletMarginWithDistanceLoss(reduction="none")
print("without a distance", torch.allclose(own(*rows), triplet(*rows)))
own = nn.TripletMarginWithDistanceLoss(distance_function=by_cosine)
print(f"cosine             {own(*rows).item():.4f}")
try:
    nn.TripletMarginLoss(margin=0.0)
except ValueError as error:
    print("ValueError:", error)
