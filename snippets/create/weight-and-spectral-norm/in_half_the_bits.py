import torch
from torch import nn
from torch.nn.utils import parametrizations

x = torch.ones(1, 4, dtype=torch.bfloat16)


def outcome(layer):
    try:
        return str(layer(x).dtype)
    except (NotImplementedError, TypeError) as error:
        return f"{type(error).__name__}: {error}"


for name in ("matrix_exp", "cayley", "householder"):
    print(name)
    layer = nn.Linear(4, 4, dtype=torch.bfloat16)
    parametrizations.orthogonal(layer, orthogonal_map=name)
    print("  registered in bfloat16:", outcome(layer))

    layer = nn.Linear(4, 4)
    parametrizations.orthogonal(layer, orthogonal_map=name)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        print("  under autocast:", outcome(layer))
    print("  cast afterwards:", outcome(layer.to(torch.bfloat16)))
