import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(1, 3, 4)
keep = torch.tensor([True, True, False])  # the last key is padding
for name, value in {"1e6": 1e6, "nan": torch.nan, "inf": torch.inf}.items():
    garbage = x.clone()
    garbage[:, 2] = value
    y = scaled_dot_product_attention(x, garbage, garbage, attn_mask=keep)
    clean = garbage.masked_fill(~keep.unsqueeze(1), 0.0)
    z = scaled_dot_product_attention(x, clean, clean, attn_mask=keep)
    print(f"padding {name}: finite {y.isfinite().all().item()!s:5}", end="")
    print(f"  set to zero first: finite {z.isfinite().all().item()}")
