import torch
from torch import nn
from torch.nn.parameter import is_lazy

made = [
    nn.Parameter(torch.ones(2, 3)),
    nn.Buffer(torch.ones(2, 3)),
    nn.UninitializedParameter(),
    nn.UninitializedBuffer(),
]
names = ["Parameter", "Buffer", "UninitializedParameter", "UninitializedBuffer"]
for name, tensor in zip(names, made, strict=True):
    if is_lazy(tensor):
        tensor.materialize((2, 3))
    kind = type(tensor).__name__
    gradient = tensor.requires_grad
    print(f"{name:23} -> {kind:10} {tuple(tensor.shape)} grad {gradient}")
