import torch
from torch import nn

in_features, out_features = 3, 2
try:
    layer = CustomLayer(in_features, out_features)
except NameError as error:
    print(f"NameError: {error}")

torch.manual_seed(0)
layer = nn.Linear(in_features, out_features)
for name, p in layer.named_parameters():
    mean = p.detach().mean().item()
    print(f"{name:7} {tuple(p.shape)!s:7} {p.dtype} mean {mean:+.2f}")
