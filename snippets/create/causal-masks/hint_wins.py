import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 4, 8)
attention = nn.MultiheadAttention(8, 2, batch_first=True)
future = torch.ones(4, 4, dtype=torch.bool).triu(1)
nothing = torch.zeros(4, 4, dtype=torch.bool)  # hides nothing

causal, _ = attention(x, x, x, attn_mask=future)
full, _ = attention(x, x, x)
for need_weights in (True, False):
    y, _ = attention(
        x,
        x,
        x,
        attn_mask=nothing,  # and the hint says otherwise
        is_causal=True,
        need_weights=need_weights,
    )
    print(f"need_weights={need_weights!s:5}", end="  ")
    print("as the mask says:", torch.allclose(y, full, atol=1e-5), end="  ")
    print("as the hint says:", torch.allclose(y, causal, atol=1e-5))
