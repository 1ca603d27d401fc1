import torch
from torch import nn
from torch.nn.utils import prune

rows = torch.tensor([[1, -2, 3, 4], [5, 6, -7, 8], [9, 1, 2, 20.0]])
left = torch.tensor([[1, 1, 0, 0]]).expand(3, 4)


def masked(function, *args, **kwargs):
    torch.manual_seed(0)
    layer = nn.Linear(4, 3)
    with torch.no_grad():
        layer.weight.copy_(rows)
    function(layer, "weight", *args, **kwargs)
    mask = layer.weight_mask.int().tolist()
    return ["".join("·█"[keep] for keep in row) for row in mask]


print("method               │ row 0 │ row 1 │ row 2")
for name, args in {
    "identity": (),
    "random_unstructured": (6,),
    "l1_unstructured": (6,),
    "random_structured": (2, 0),
    "ln_structured": (2, 2, 1),
    "custom_from_mask": (left,),
}.items():
    cells = masked(getattr(prune, name), *args)
    print(f"{name:20} │ " + "  │ ".join(cells))

for kind, args in {
    prune.Identity: (),
    prune.RandomUnstructured: (6,),
    prune.L1Unstructured: (6,),
    prune.RandomStructured: (2, 0),
    prune.LnStructured: (2, 2, 1),
    prune.CustomFromMask: (left,),
}.items():
    print(f"{kind.__name__:20} │ " + "  │ ".join(masked(kind.apply, *args)))
