import torch
from torch import nn
from torch.nn.utils import prune


def count(amount, size):
    """An integer counts entries; a float is a share."""
    return amount if isinstance(amount, int) else round(amount * size)


def l1_mask(w, amount):
    mask = torch.ones_like(w)
    smallest = w.abs().flatten().argsort()[: count(amount, w.numel())]
    mask.view(-1)[smallest] = 0
    return mask


def ln_mask(w, amount, n, dim):
    slices = w.movedim(dim, 0).flatten(1)
    sizes = torch.linalg.vector_norm(slices, n, dim=1)
    smallest = sizes.argsort()[: count(amount, len(sizes))]
    mask = torch.ones_like(w)
    mask.index_fill_(dim, smallest, 0)
    return mask


torch.manual_seed(0)
w = nn.Conv2d(3, 4, 2).weight.detach()
for amount in (0.3, 7):
    wanted = prune.L1Unstructured(amount).prune(w) != 0
    ours = l1_mask(w, amount).bool()
    print(f"L1Unstructured({amount}):", torch.equal(ours, wanted))
for dim in (0, 1):
    wanted = prune.LnStructured(0.5, n=2, dim=dim).prune(w) != 0
    ours = ln_mask(w, 0.5, 2, dim).bool()
    print(f"LnStructured(0.5, n=2, dim={dim}):", torch.equal(ours, wanted))
