import torch
from torch import nn
from torch.nn.utils import parametrizations


def norm_except(v, dim):
    """The length of each slice along dim; of the whole tensor for None."""
    if dim is None or dim == -1:
        return v.norm()
    others = [d for d in range(v.ndim) if d != dim % v.ndim]
    if not others:
        return v.abs()
    return torch.linalg.vector_norm(v, dim=others, keepdim=True)


def weight_of(g, v, dim):
    return g * v / norm_except(v, dim)


torch.manual_seed(0)
for dim in (0, 1, None):
    layer = nn.Conv2d(3, 4, 5)
    v = layer.weight.detach().clone()
    g = norm_except(v, dim)
    parametrizations.weight_norm(layer, dim=dim)
    pair = layer.parametrizations.weight
    same = torch.allclose(pair.original0, g)
    print(f"dim={dim}: g {tuple(g.shape)}, same start: {same}")

    with torch.no_grad():
        pair.original0.mul_(3)
        pair.original1.mul_(5)
    ours = weight_of(3 * g, 5 * v, dim)
    print("same weight:", torch.allclose(layer.weight, ours, atol=1e-6))
