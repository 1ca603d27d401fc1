import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 3, 8)
attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
future = torch.ones(3, 3, dtype=torch.bool).triu(1)
for name, mask in {
    "bool": future,
    "float()": future.float(),
    "1 - float()": 1 - future.float(),
}.items():
    weights = attention(x, x, x, attn_mask=mask)[1]
    seen = (weights[0, 0] > 0).tolist()
    print(f"{name:11} the first query sees {seen}")
