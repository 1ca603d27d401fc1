import torch
from torch.nn import functional as F

a = torch.tensor([[3.0, 4]])
zero = torch.zeros(1, 2)


def by_hand(x, y):
    return (x - y).pow(2).sum(1).sqrt()


def show(name, function, x):
    x = x.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(function(x).sum(), x)
    cells = [f"{number + 0.0:.1e}" for number in gradient.flatten().tolist()]
    print(f"{name:22}", *cells)


print("at zero")
show("normalize", F.normalize, zero)
show("cosine with a", lambda x: F.cosine_similarity(x, a), zero)
show("norm", lambda x: x.norm(dim=1), zero)
print("of two equal vectors")
show("pairwise_distance", lambda x: F.pairwise_distance(x, a), a)
show("the same, eps=0", lambda x: F.pairwise_distance(x, a, eps=0.0), a)
show("cdist", lambda x: torch.cdist(x, a), a)
show("pdist", lambda x: F.pdist(torch.cat([x, a])), a)
show("root of sum of squares", lambda x: by_hand(x, a), a)
