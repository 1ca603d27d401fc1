import torch
from torch import nn

width, heads = 8192, 64
with torch.device("meta"):
    layer = nn.TransformerEncoderLayer(width, heads, 4 * width)
    model = nn.TransformerEncoder(layer, 12, enable_nested_tensor=False)
    x = torch.ones(100, 2, width)

count = sum(p.numel() for p in model.parameters())
size = sum(p.numel() * p.element_size() for p in model.parameters())
print(f"{count:,} parameters")
print(f"{size / 2**30:.0f} GiB, if they had data")
print("output", tuple(model(x).shape))
