import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

mask = nn.Transformer.generate_square_subsequent_mask(3)
print(mask)
half = nn.Transformer.generate_square_subsequent_mask(3, dtype=torch.bfloat16)
print(half.dtype, "hidden:", (half < 0).int().tolist())

torch.manual_seed(0)
x = torch.randn(1, 3, 8)
causal = scaled_dot_product_attention(x, x, x, is_causal=True)
for name, version in {
    "mask": mask,
    "mask.bool()": mask.bool(),
    "mask == 0": mask == 0,
}.items():
    y = scaled_dot_product_attention(x, x, x, attn_mask=version)
    print(f"SDPA, {name:11} causal: {torch.allclose(y, causal, atol=1e-6)}")
