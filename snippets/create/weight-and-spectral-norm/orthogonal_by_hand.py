import torch
from torch import nn
from torch.nn.utils import parametrizations


def rotation(v, orthogonal_map):
    """A square orthogonal matrix from a tall v."""
    n, k = v.shape
    identity = torch.eye(n, dtype=v.dtype)
    if orthogonal_map == "householder":
        q = identity
        for u in (v.tril(-1) + torch.eye(n, k, dtype=v.dtype)).T:
            # The mirror whose plane is perpendicular to u.
            q = q @ (identity - 2 * torch.outer(u, u) / (u @ u))
        return q
    lower = torch.cat([v.tril(), v.new_zeros(n, n - k)], dim=1)
    skew = lower - lower.T
    if orthogonal_map == "matrix_exp":
        return torch.matrix_exp(skew)
    return torch.linalg.solve(identity - skew / 2, identity + skew / 2)


def orthogonal_of(v, orthogonal_map, base=None):
    if v.shape[0] < v.shape[1]:
        return orthogonal_of(v.T, orthogonal_map, base).T
    q = rotation(v, orthogonal_map)[:, : v.shape[1]]
    if orthogonal_map == "householder":
        # 1 or -1 each, without a gradient; rounded toward 0.
        q = q * v.diag().detach().trunc()
    return q if base is None else base @ q


torch.manual_seed(0)
for name in ("matrix_exp", "cayley", "householder"):
    layer = parametrizations.orthogonal(nn.Linear(3, 5), orthogonal_map=name)
    rules = layer.parametrizations.weight
    with torch.no_grad():
        rules.original += torch.randn(5, 3).tril(-1)
    ours = orthogonal_of(rules.original, name, rules[0].base)
    print(f"{name:11}", torch.allclose(layer.weight, ours, atol=1e-5))
