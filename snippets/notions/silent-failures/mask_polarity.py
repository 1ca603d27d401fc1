import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(1, 4, 8)  # (batch, time, features)
other = x.clone()
other[:, -1] = 0  # another last token


def module(x, mask):
    return attention(x, x, x, attn_mask=mask)[0]


def function(x, mask):
    return scaled_dot_product_attention(x, x, x, attn_mask=mask)


past = torch.ones(4, 4, dtype=torch.bool).tril()  # True: not the future
masks = {"mask=past": past, "mask=~past": ~past}
for name, mask in masks.items():
    print(f"{name}: does the first token see the last?")
    for attend in (module, function):
        same = torch.allclose(attend(x, mask)[:, 0], attend(other, mask)[:, 0])
        print(f"  {attend.__name__:8} {'no' if same else 'yes'}")
