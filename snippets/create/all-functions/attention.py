import torch
from calls import call
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
query = torch.randn(2, 2, 5, 4)  # (batch, heads, tokens, features)
key = torch.randn(2, 2, 7, 4)
print(call(F.scaled_dot_product_attention, query, key, key))

layer = nn.MultiheadAttention(8, num_heads=2)
tokens = torch.randn(7, 2, 8)
output, weights = F.multi_head_attention_forward(
    tokens,
    tokens,
    tokens,
    8,
    2,
    layer.in_proj_weight,
    layer.in_proj_bias,
    None,
    None,
    False,
    0.0,
    layer.out_proj.weight,
    layer.out_proj.bias,
)
shapes = tuple(output.shape), tuple(weights.shape)
print("multi_head_attention_forward", *shapes)
