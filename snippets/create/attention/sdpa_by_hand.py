import math

import torch
from torch.nn.functional import scaled_dot_product_attention


def attend(q, k, v, attn_mask=None, is_causal=False, scale=None):
    if scale is None:
        scale = 1 / math.sqrt(q.shape[-1])
    scores = q @ k.transpose(-2, -1) * scale  # (..., query, key)
    if is_causal:
        attn_mask = torch.ones_like(scores, dtype=torch.bool).tril()
    if attn_mask is not None and attn_mask.dtype == torch.bool:
        scores = scores.masked_fill(~attn_mask, -math.inf)  # True keeps
    elif attn_mask is not None:
        scores = scores + attn_mask
    return scores.softmax(dim=-1) @ v


torch.manual_seed(0)
q = torch.randn(2, 4, 3, 8)  # (batch, head, query, features)
k = torch.randn(2, 4, 5, 8)  # (batch, head, key, features)
v = torch.randn(2, 4, 5, 6)  # the values may have another width
near = torch.ones(3, 5, dtype=torch.bool).triu().tril(2)
for name, settings in {
    "no mask": {},
    "bool mask": {"attn_mask": near},
    "float mask": {"attn_mask": torch.randn(3, 5)},
    "is_causal": {"is_causal": True},
    "scale": {"scale": 2.0},
}.items():
    by_torch = scaled_dot_product_attention(q, k, v, **settings)
    close = torch.allclose(by_torch, attend(q, k, v, **settings), atol=1e-5)
    print(f"{name:10} {tuple(by_torch.shape)} equal: {close}")
