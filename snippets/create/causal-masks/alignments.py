import torch
from torch.nn.attention.bias import (
    CausalBias,
    CausalVariant,
    causal_lower_right,
    causal_upper_left,
)
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q = torch.randn(1, 1, 2, 8)  # the last two tokens
k = torch.randn(1, 1, 5, 8)  # all five
values = torch.eye(5).view(1, 1, 5, 5)  # the output is the weights


def seen(**settings):
    weights = scaled_dot_product_attention(q, k, values, **settings)[0, 0]
    return ["".join("·█"[w > 0] for w in row) for row in weights.tolist()]


columns = {
    "is_causal": seen(is_causal=True),
    "upper_left": seen(attn_mask=causal_upper_left(2, 5)),
    "lower_right": seen(attn_mask=causal_lower_right(2, 5)),
}
print("query", *columns, sep="  ")
for query in (0, 1):
    cells = [rows[query].ljust(len(name)) for name, rows in columns.items()]
    print("  ".join([str(query).ljust(5), *cells]).rstrip())
bias = CausalBias(CausalVariant.LOWER_RIGHT, 2, 5)
assert seen(attn_mask=bias) == columns["lower_right"]
