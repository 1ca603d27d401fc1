import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q, k, v = torch.randn(3, 2, 2, 4, 8)  # (batch, head, time, features)
keep = torch.tensor([[True] * 4, [True, True, False, False]])
alone = scaled_dot_product_attention(q[1:], k[1:, :, :2], v[1:, :, :2])
for name, mask in {
    "(batch, 1, 1, keys)": keep[:, None, None],
    "(batch, 1, keys)": keep[:, None],
}.items():
    y = scaled_dot_product_attention(q, k, v, attn_mask=mask)
    same = torch.allclose(y[1:], alone, atol=1e-5)
    print(f"{name:19} as without padding: {same}")
