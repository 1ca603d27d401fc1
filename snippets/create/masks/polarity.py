# --8<-- [start:places]
import math
import warnings

import torch
from torch import nn
from torch.nn.attention.flex_attention import create_block_mask, flex_attention
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
settings = {"dropout": 0.0, "batch_first": True}
attention = nn.MultiheadAttention(16, 2, **settings)
encoder = nn.TransformerEncoderLayer(16, 2, 32, **settings)
decoder = nn.TransformerDecoderLayer(16, 2, 32, **settings)
model = nn.Transformer(16, 2, 1, 1, 32, **settings)
other = torch.randn(1, 3, 16)


def flex(x, mask):
    heads = x.unsqueeze(1).detach()  # on a CPU without gradients only

    def keep(batch, head, query, key):
        return mask[query, key]

    blocks = create_block_mask(keep, 1, 1, 3, 3, device="cpu")
    return flex_attention(heads, heads, heads, block_mask=blocks)[:, 0]


places = {
    "MHA attn_mask": lambda x, m: attention(x, x, x, attn_mask=m)[0],
    "MHA key_padding_mask": lambda x, m: attention(x, x, x, m[:1])[0],
    "encoder src_mask": lambda x, m: encoder(x, src_mask=m),
    "encoder padding mask": lambda x, m: encoder(x, src_key_padding_mask=m[:1]),
    "decoder tgt_mask": lambda x, m: decoder(x, other, tgt_mask=m),
    "decoder memory_mask": lambda x, m: decoder(other, x, memory_mask=m),
    "Transformer tgt_mask": lambda x, m: model(other, x, tgt_mask=m),
    "SDPA attn_mask": lambda x, m: scaled_dot_product_attention(x, x, x, m),
    "flex mask_mod": flex,
}
# --8<-- [end:places]
# --8<-- [start:table]
x = torch.randn(1, 3, 16)
changed = x.clone()
changed[:, 2] = 0  # another last token


def verdict(place, last, others):
    """Does the first query see the last key, marked as `last`?"""
    mask = torch.tensor([[others, others, last]] * 3)
    before = place(x, mask)[0, 0]
    after = place(changed, mask)[0, 0]
    return "hides" if torch.allclose(before, after) else "keeps"


warnings.filterwarnings("ignore", message="flex_attention called without")
inf = math.inf
print("mask                  True   False  -inf   0.0    1.0")
for name, place in places.items():
    cells = [verdict(place, True, False), verdict(place, False, True)]
    for last, others in ((-inf, 0.0), (0.0, -inf), (1.0, 0.0)):
        is_flex = place is flex  # there floats are added by a score_mod
        cells.append("-" if is_flex else verdict(place, last, others))
    print(f"{name:20}  " + "  ".join(f"{cell:5}" for cell in cells).rstrip())
# --8<-- [end:table]
