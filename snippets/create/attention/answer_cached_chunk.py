import torch
from torch.nn.functional import scaled_dot_product_attention


# your turn
def attend(q, keys, values):
    new = q.shape[-2]
    total = keys.shape[-2]
    seen = torch.ones(new, total, dtype=torch.bool, device=q.device)
    seen = seen.tril(total - new)
    return scaled_dot_product_attention(q, keys, values, attn_mask=seen)


# the check
torch.manual_seed(0)
verdict = "solved"
for length in (1, 5, 8):
    q, k, v = torch.randn(3, 1, 2, length, 4)
    whole = scaled_dot_product_attention(q, k, v, is_causal=True)
    for new in range(1, length + 1):
        output = attend(q[:, :, -new:], k, v)
        if not torch.allclose(output, whole[:, :, -new:], atol=1e-5):
            verdict = f"not yet: {new} of {length} tokens are new"
print(verdict)
