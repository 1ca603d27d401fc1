import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(8, nhead=2, batch_first=True)
layer.eval()
for module in layer.modules():
    if isinstance(module, nn.Dropout):
        module.train()

x = torch.randn(2, 3, 8)
with torch.no_grad():
    print("two calls agree:", torch.equal(layer(x), layer(x)))

layer.training = True  # this flag alone, not those of its children
with torch.no_grad():
    print("two calls agree:", torch.equal(layer(x), layer(x)))
