import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Linear(3, 4)
nn.init.constant_(layer.bias, 0.5)
prune.ln_structured(layer, "weight", amount=2, n=2, dim=0)
print("rows kept:", layer.weight_mask[:, 0].tolist())

x = torch.randn(5, 3)
same = layer(x).std(dim=0) == 0
print("constant:  ", same.tolist())
print("their value:", layer(x)[0, same].tolist())

prune.custom_from_mask(layer, "bias", layer.weight_mask[:, 0])
print("with the bias pruned:", (layer(x)[0, same] + 0.0).tolist())
