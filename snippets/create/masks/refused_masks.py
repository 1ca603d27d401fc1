import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.zeros(3, 4, 8)
square = torch.zeros(4, 4, dtype=torch.bool)
padding = torch.zeros(3, 4, dtype=torch.bool)


def mha(**masks):
    return attention(x, x, x, **masks)


for call in (
    lambda: mha(attn_mask=square.int()),
    lambda: mha(attn_mask=square[:2]),
    lambda: mha(attn_mask=square.expand(3, 4, 4)),
    lambda: mha(attn_mask=square.expand(3, 2, 4, 4)),
    lambda: mha(key_padding_mask=padding.T),
    lambda: mha(key_padding_mask=padding[0]),
    lambda: scaled_dot_product_attention(x, x, x, square.int()),
    lambda: scaled_dot_product_attention(x, x, x, square.double()),
    lambda: scaled_dot_product_attention(x, x, x, square[:3]),
):
    try:
        call()
    except (AssertionError, RuntimeError) as error:
        print(type(error).__name__ + ":", str(error).partition("\n")[0])
