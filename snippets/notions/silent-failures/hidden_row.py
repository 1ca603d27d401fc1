import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(1, 4, 8)  # (batch, time, features)
past = torch.ones(4, 4, dtype=torch.bool).tril()  # its last row is all True

y = attention(x, x, x, attn_mask=past)[0]
print("module, last token nan:", y[0, -1].isnan().all().item())
y = attention(x, x, x, attn_mask=past, need_weights=False)[0]
print("need_weights=False, any nan:", y.isnan().any().item())
y = scaled_dot_product_attention(x, x, x, attn_mask=~past)
print("function, last token zero:", (y[0, -1] == 0).all().item())

for name, mask in {"past.float()": past.float(), "~past": ~past}.items():
    weights = attention(x, x, x, attn_mask=mask)[1]
    print(f"{name:12} first looks at last: {weights[0, 0, -1].item() > 0}")
