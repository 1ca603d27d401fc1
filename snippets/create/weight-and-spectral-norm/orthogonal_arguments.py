import torch
from torch import nn
from torch.nn.utils import parametrizations


def start_and_rule(layer, **settings):
    before = layer.weight.detach().clone()
    parametrizations.orthogonal(layer, **settings)
    kept = torch.allclose(layer.weight, before, atol=1e-5)
    q = layer.weight
    if q.shape[0] < q.shape[1]:
        q = q.T
    gap = (q.T @ q - torch.eye(q.shape[1])).abs().max().item()
    return kept, gap < 1e-5


print("map           base    shape   start kept   orthogonal")
for name in ("matrix_exp", "cayley", "householder"):
    for trivial in (True, False):
        settings = {"orthogonal_map": name, "use_trivialization": trivial}
        for shape in ((4, 4), (6, 3)):
            torch.manual_seed(0)
            layer = nn.Linear(*reversed(shape))
            nn.init.orthogonal_(layer.weight)
            kept, right = start_and_rule(layer, **settings)
            print(f"{name:13} {trivial!s:7} {shape}  {kept!s:12} {right}")

for shape in ((4, 4), (6, 3)):
    layer = parametrizations.orthogonal(nn.Linear(*reversed(shape)))
    chosen = layer.parametrizations.weight[0].orthogonal_map.name
    print(f"default for {shape}:", chosen)
