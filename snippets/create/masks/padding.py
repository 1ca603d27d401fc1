import torch
from torch import nn

torch.manual_seed(0)
lengths = torch.tensor([4, 2])
x = torch.randn(2, 4, 8)  # (batch, time, features), padded behind
padding = torch.arange(4) >= lengths.unsqueeze(1)  # True: padding
print(padding.int().tolist())

layer = nn.TransformerEncoderLayer(8, 2, 16, 0.0, batch_first=True)
alone = layer(x[1:, :2])  # the second sequence without its padding
for name, mask in {"no mask": None, "padding": padding, "~": ~padding}.items():
    y = layer(x, src_key_padding_mask=mask)
    same = torch.allclose(y[1:, :2], alone, atol=1e-5)
    print(f"{name:8} as without padding: {same}")

y = layer(x, src_key_padding_mask=padding)
valid = (~padding).unsqueeze(2)
mean = (y * valid).sum(dim=1) / lengths.unsqueeze(1)
print("mean of all ", torch.allclose(y.mean(dim=1)[1], alone.mean(dim=1)[0]))
print("mean of valid", torch.allclose(mean[1], alone.mean(dim=1)[0], atol=1e-5))
