import torch
from torch.nn.attention.bias import causal_lower_right
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q = torch.randn(1, 1, 2, 8)  # the last two tokens
k = torch.randn(1, 1, 5, 8)  # all five
values = torch.eye(5).view(1, 1, 5, 5)  # the output is the weights

for sizes in ((2, 5), (5, 5), (1, 5)):
    bias = causal_lower_right(*sizes)
    weights = scaled_dot_product_attention(q, k, values, attn_mask=bias)
    rows = (weights[0, 0] > 0).tolist()
    print(sizes, *["".join("·█"[seen] for seen in row) for row in rows])
