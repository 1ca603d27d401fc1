import torch
from torch import nn

torch.manual_seed(0)
attention = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)
x = torch.randn(3, 5, 8)  # (batch, time, features)

output, weights = attention(query=x, key=x, value=x)
print("output ", tuple(output.shape))
print("weights", tuple(weights.shape))  # (batch, query, key)
print(f"each row sums to {weights.sum(dim=2).mean().item():.2f}")
