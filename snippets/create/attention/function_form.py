import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
layer = nn.MultiheadAttention(8, num_heads=2)
query = torch.randn(3, 1, 8)  # (time, batch, features)
memory = torch.randn(5, 1, 8)

output, weights = F.multi_head_attention_forward(
    query,
    memory,
    memory,
    layer.embed_dim,
    layer.num_heads,
    layer.in_proj_weight,
    layer.in_proj_bias,
    bias_k=None,
    bias_v=None,
    add_zero_attn=False,
    dropout_p=0.0,
    out_proj_weight=layer.out_proj.weight,
    out_proj_bias=layer.out_proj.bias,
)
expected, _ = layer(query, memory, memory)
print("equal:", torch.allclose(output, expected, atol=1e-6))
print("output", tuple(output.shape), "weights", tuple(weights.shape))
