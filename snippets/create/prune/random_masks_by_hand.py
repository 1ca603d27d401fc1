import torch
from torch import nn
from torch.nn.utils import prune


def random_mask(w, number):
    """Draw a number for each entry; the largest are pruned."""
    mask = torch.ones_like(w)
    drawn = torch.rand_like(w).flatten()
    mask.view(-1)[drawn.topk(number).indices] = 0
    return mask


def random_slices(w, number, dim):
    """Draw a number for each slice; the smallest are pruned."""
    mask = torch.ones_like(w)
    drawn = torch.rand(w.shape[dim])
    mask.index_fill_(dim, drawn.argsort()[:number], 0)
    return mask


w = nn.Linear(6, 4).weight.detach()
torch.manual_seed(0)
ours = random_mask(w, 5)
torch.manual_seed(0)
theirs = prune.RandomUnstructured(5).compute_mask(w, torch.ones_like(w))
print("RandomUnstructured:", torch.equal(ours, theirs))

torch.manual_seed(0)
ours = random_slices(w, 2, dim=1)
torch.manual_seed(0)
theirs = prune.RandomStructured(2, dim=1).compute_mask(w, torch.ones_like(w))
print("RandomStructured:", torch.equal(ours, theirs))
