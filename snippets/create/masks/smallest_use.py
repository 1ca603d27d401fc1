import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(1, 4, 8)  # (batch, time, features)
future = torch.ones(4, 4, dtype=torch.bool).triu(1)  # (query, key)

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
_, weights = attention(x, x, x, attn_mask=future)  # True hides
print((weights[0] * 100).round().int().tolist())

identity = torch.eye(4).unsqueeze(0)  # as values: the weights come out
weights = scaled_dot_product_attention(x, x, identity, attn_mask=~future)
print((weights[0] * 100).round().int().tolist())  # True keeps
