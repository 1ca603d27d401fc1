# --8<-- [start:ways]
import math
import warnings

import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.attention.flex_attention import create_block_mask, flex_attention
from torch.nn.functional import scaled_dot_product_attention

attention = nn.MultiheadAttention(4, num_heads=2, batch_first=True)
with torch.no_grad():  # projections that change nothing
    attention.in_proj_weight.copy_(torch.eye(4).repeat(3, 1))
    attention.out_proj.weight.copy_(torch.eye(4))


def module(x, hidden, need_weights):
    return attention(x, x, x, attn_mask=hidden, need_weights=need_weights)[0]


def function(x, hidden, backends):
    with sdpa_kernel(backends):
        mask = ~hidden if hidden.dtype == torch.bool else hidden
        return scaled_dot_product_attention(x, x, x, attn_mask=mask)


def flex(x, hidden):
    heads = x.unsqueeze(1)

    def keep(batch, head, query, key):
        return ~hidden[query, key]

    blocks = create_block_mask(keep, 1, 1, 3, 3, device="cpu")
    return flex_attention(heads, heads, heads, block_mask=blocks)[:, 0]


# --8<-- [end:ways]
# --8<-- [start:table]
torch.manual_seed(0)
x = torch.randn(1, 3, 4)
hidden = torch.zeros(3, 3, dtype=torch.bool)
hidden[0] = True  # the first query may look at no key
masks = {"True": hidden}
for name, low in {"-inf": -math.inf, "lowest": -3.4e38, "-1e4": -1e4}.items():
    masks[name] = torch.zeros(3, 3).masked_fill(hidden, low)


def verdict(y):
    first = y[0, 0]
    if first.isnan().any():
        return "nan"
    if not first.any():
        return "zero"
    return "mean" if torch.allclose(first, x[0].mean(dim=0)) else "other"


def row(name, call, *arguments):
    cells = [verdict(call(x, mask, *arguments)) for mask in masks.values()]
    print(f"{name:23}  " + "  ".join(f"{cell:6}" for cell in cells))


warnings.filterwarnings("ignore", message="flex_attention called without")
print(f"{'a row of':23}  " + "  ".join(f"{name:6}" for name in masks))
row("MHA need_weights=True", module, True)
row("MHA need_weights=False", module, False)
attention.eval()
with torch.no_grad():
    row("MHA eval, no_grad True", module, True)
    row("MHA eval, no_grad False", module, False)
row("SDPA", function, [SDPBackend.FLASH_ATTENTION, SDPBackend.MATH])
row("SDPA, MATH", function, SDPBackend.MATH)
print(f"{'flex_attention':23}  {verdict(flex(x, hidden))}")
# --8<-- [end:table]
