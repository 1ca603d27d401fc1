import torch
from torch import nn

torch.manual_seed(0)
attention = nn.MultiheadAttention(8, 2, batch_first=True)
q = torch.randn(1, 2, 8)  # the last two tokens
k = torch.randn(1, 5, 8)  # all five
hide = torch.ones(2, 5, dtype=torch.bool)
top_left = hide.triu(1)  # True hides
bottom_right = hide.triu(4)  # 4 = 5 keys - 2 queries + 1
masks = {"bottom right": bottom_right, "top left": top_left}

for is_causal in (False, True):
    settings = {"need_weights": False, "is_causal": is_causal}
    y, _ = attention(q, k, k, attn_mask=bottom_right, **settings)
    print(f"is_causal={is_causal}")
    for name, mask in masks.items():
        wanted, _ = attention(q, k, k, attn_mask=mask)
        print(f"  as the {name}: {torch.allclose(y, wanted, atol=1e-5)}")
