import torch
from causality import first_leak
from torch import nn
from torch.nn.functional import scaled_dot_product_attention


class Attention(nn.Module):
    def __init__(self, context, invert):
        super().__init__()
        mask = torch.ones(context, context).triu(diagonal=1).bool()
        self.register_buffer("mask", ~mask if invert else mask)

    def forward(self, x):
        length = x.shape[1]
        mask = self.mask[:length, :length]
        return scaled_dot_product_attention(x, x, x, attn_mask=mask)


torch.manual_seed(0)
x = torch.randn(1, 6, 8)
for invert in (False, True):
    attention = Attention(context=10, invert=invert)
    y = attention(x)
    print(f"invert={invert!s:5} first leak: {first_leak(attention, x)}", end="")
    print(f"  finite: {y.isfinite().all().item()}", end="")
    print(f"  last row zero: {not y[:, -1].any()}")
