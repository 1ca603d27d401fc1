import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 3, 8)
future = torch.ones(3, 3, dtype=torch.bool).triu(1)
for setting in ("add_zero_attn", "add_bias_kv"):
    attention = nn.MultiheadAttention(8, 2, batch_first=True, **{setting: True})
    wanted, _ = attention(x, x, x, attn_mask=future)
    for need_weights in (True, False):
        y, _ = attention(
            x,
            x,
            x,
            attn_mask=future,
            is_causal=True,
            need_weights=need_weights,
        )
        print(f"{setting:13} need_weights={need_weights!s:5}", end=" ")
        print("as without the hint:", torch.allclose(y, wanted, atol=1e-5))
