import torch
from torch import nn

CALLS = [
    ("constant_", {"val": 0.3}),
    ("ones_", {}),
    ("zeros_", {}),
    ("uniform_", {}),
    ("uniform_", {"a": -2.0, "b": 2.0}),
    ("normal_", {}),
    ("normal_", {"mean": 5.0, "std": 0.1}),
    ("trunc_normal_", {}),
    ("xavier_uniform_", {}),
    ("xavier_normal_", {"gain": 2.0}),
    ("kaiming_uniform_", {}),
    ("kaiming_uniform_", {"a": 2.0}),
    ("kaiming_normal_", {}),
    ("kaiming_normal_", {"mode": "fan_out"}),
    ("orthogonal_", {"gain": 2.0}),
    ("sparse_", {"sparsity": 0.9}),
    ("eye_", {}),
]

print("                                  smallest largest   std")
for name, arguments in CALLS:
    torch.manual_seed(0)
    weight = torch.empty(200, 800)
    getattr(nn.init, name)(weight, **arguments)
    shown = ", ".join(f"{key}={value}" for key, value in arguments.items())
    smallest = weight.min().item()
    largest = weight.max().item()
    numbers = f"{smallest:6.2f} {largest:7.2f} {weight.std().item():7.2f}"
    print(f"{name:16} {shown:18} {numbers}")
