import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils import parametrizations


def spectral_norm(w, v, iterations=1, dim=0, eps=1e-12):
    """Return w / sigma(w), and a v that is closer to the true one."""
    matrix = w.movedim(dim, 0).flatten(1)
    constant = matrix.detach()  # no gradient flows through u and v
    u = constant @ v  # the loop also makes it of length 1
    for _ in range(iterations):
        u = F.normalize(constant @ v, dim=0, eps=eps)
        v = F.normalize(constant.T @ u, dim=0, eps=eps)
    sigma = u @ matrix @ v
    return w / sigma, v


torch.manual_seed(0)
conv = parametrizations.spectral_norm(nn.Conv2d(3, 4, 3))
original = conv.parametrizations.weight.original
with torch.no_grad():
    original.normal_()  # the vectors of the old weight do not fit
v = conv.state_dict()["parametrizations.weight.0._v"].clone()

for read in range(1, 4):
    ours, v = spectral_norm(original, v)
    same = torch.allclose(conv.weight, ours, atol=1e-5)
    largest = torch.linalg.svdvals(ours.flatten(1))[0].item()
    print(f"read {read}: equal: {same}, largest: {largest:.1f}")
