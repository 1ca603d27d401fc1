import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(1, 2, 4, 8)
keep = torch.ones(4, 4, dtype=torch.bool)
keep[:, 1] = False
both = keep.tril()
wanted = scaled_dot_product_attention(x, x, x, attn_mask=both)

for backend in (SDPBackend.FLASH_ATTENTION, SDPBackend.MATH):
    with sdpa_kernel(backend):
        try:
            y = scaled_dot_product_attention(x, x, x, keep, is_causal=True)
            applied = torch.allclose(y, wanted, atol=1e-5)
            print(f"{backend.name}: both applied: {applied}")
        except RuntimeError as error:
            print(f"{backend.name}: RuntimeError: {error}")
