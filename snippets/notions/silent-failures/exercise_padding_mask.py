import torch
import torch.nn.functional as F


# your turn
def attend(x, padding):
    """x (batch, time, features); padding (batch, time), True: ignore."""
    return F.scaled_dot_product_attention(x, x, x, attn_mask=padding)


# the check
torch.manual_seed(0)
verdict = "solved"
for lengths in ([4, 2, 1], [3, 3], [1, 5, 2, 4, 3]):
    batch, time = len(lengths), max(lengths)
    x = torch.randn(batch, time, 8)
    padding = torch.arange(time) >= torch.tensor(lengths)[:, None]
    try:
        y = attend(x, padding)
    except RuntimeError as error:
        verdict = f"not yet: {str(error).splitlines()[0]}"
        break
    for i, length in enumerate(lengths):
        alone = x[i : i + 1, :length]
        wanted = F.scaled_dot_product_attention(alone, alone, alone)
        if not torch.allclose(y[i, :length], wanted[0], atol=1e-5):
            verdict = f"not yet: lengths {lengths}: sequence {i} differs"
print(verdict)
