import warnings

import torch
from torch.nn.attention.flex_attention import (
    AuxRequest,
    create_block_mask,
    flex_attention,
)
from torch.nn.functional import scaled_dot_product_attention


def causal(batch, head, query, key):
    return query >= key


def nearer_is_better(score, batch, head, query, key):
    return score - (query - key).abs()


torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 2, 6, 8)
distance = (torch.arange(6).unsqueeze(1) - torch.arange(6)).abs()
bias = (-distance.float()).masked_fill(distance.triu(1) > 0, -torch.inf)
blocks = create_block_mask(causal, None, None, 6, 6, device="cpu")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y, aux = flex_attention(
        q,
        k,
        v,
        score_mod=nearer_is_better,
        block_mask=blocks,
        return_aux=AuxRequest(lse=True),
    )
wanted = scaled_dot_product_attention(q, k, v, attn_mask=bias)
scores = q @ k.transpose(2, 3) / 8**0.5 + bias
print("output equal:", torch.allclose(y, wanted, atol=1e-5))
lse = scores.logsumexp(dim=-1)
print(type(aux).__name__, torch.allclose(aux.lse, lse, atol=1e-5))
print(str(caught[0].message).partition(" - ")[0])
