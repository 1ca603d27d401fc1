import torch
from torch import nn
from torch.nn import functional as F


def drop(module, args, output):
    return F.dropout(output, p=0.5, training=module.training)


torch.manual_seed(0)
layer = nn.Linear(3, 8)
x = torch.randn(4, 3)
plain = layer(x)
torch.manual_seed(1)
expected = nn.Dropout(0.5)(plain)

layer.register_forward_hook(drop)
torch.manual_seed(1)
print("train: same as nn.Dropout:", torch.equal(layer(x), expected))
print("train: same as no dropout:", torch.equal(layer(x), plain))
layer.eval()
print("eval:  same as no dropout:", torch.equal(layer(x), plain))
