import torch
from torch import nn


def agree(function):
    with torch.no_grad():
        return torch.equal(function(x), function(x))


def attend(x):
    return layer.self_attn(x, x, x)[0]


torch.manual_seed(0)
x = torch.randn(2, 3, 8)
layer = nn.TransformerEncoderLayer(8, 2, dropout=0.5, batch_first=True)
layer.eval()
for module in layer.modules():
    if isinstance(module, nn.Dropout):
        module.train()
print("two calls of the layer agree:    ", agree(layer))

layer.training = True  # this flag alone, not those of its children
print("two calls of the layer agree:    ", agree(layer))
print("two calls of the attention agree:", agree(attend))

layer.self_attn.training = True
print("two calls of the attention agree:", agree(attend))
