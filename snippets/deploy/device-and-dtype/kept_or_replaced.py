import torch
from torch import nn

print(f"{'':14} same Parameter  same storage")
for target in [torch.float64, "cpu", "meta"]:
    layer = nn.Linear(3, 2)
    parameter = layer.weight
    storage = parameter.untyped_storage()
    layer.to(target)
    kept = layer.weight is parameter
    shared = layer.weight.untyped_storage() is storage
    print(f"{target!s:14} {kept!s:15} {shared}")
