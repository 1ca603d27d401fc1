import torch
from torch import nn
from torch.nn.functional import linear


# your turn
def row_wise(x, weight, bias, ranks):
    """Return linear(x, weight, bias), computed in parts."""
    x_parts = x.chunk(ranks, dim=-1)
    weight_parts = weight.chunk(ranks, dim=1)
    total = torch.zeros(*x.shape[:-1], weight.shape[0])
    for x_part, weight_part in zip(x_parts, weight_parts, strict=True):
        total += linear(x_part, weight_part, bias)
    return total


# the check
torch.manual_seed(0)
for ranks in (1, 2, 4):
    for shape in [(5, 8), (2, 3, 8)]:
        layer = nn.Linear(8, 3)
        x = torch.randn(shape)
        y = row_wise(x, layer.weight, layer.bias, ranks)
        if not torch.allclose(y, layer(x), atol=1e-5):
            print(f"not yet: {ranks} ranks, x {shape}: wrong output")
            break
    else:
        continue
    break
else:
    print("solved")
