from bisect import bisect_left
from copy import deepcopy

import torch
from torch import nn


def first_wrong(model, reference, x):
    """Return the index of the first layer of a chain that computes wrong."""
    wanted = reference(x)

    def differs(taken):
        mixed = nn.Sequential(*model[:taken], *reference[taken:])
        different = not torch.allclose(mixed(x), wanted, atol=1e-5)
        print(f"first {taken:2} layers from the model: different {different}")
        return different

    return bisect_left(range(len(model)), True, lo=1, key=differs) - 1


torch.manual_seed(0)
reference = nn.Sequential()
for _ in range(32):
    reference.append(nn.Sequential(nn.LayerNorm(8), nn.Linear(8, 8)))
model = deepcopy(reference)
model[20][0].eps = 0.1

with torch.no_grad():
    index = first_wrong(model, reference, torch.randn(5, 8))
print("first wrong layer:", index)
