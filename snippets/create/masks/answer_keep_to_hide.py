import torch
from torch import nn


def to_module(keep, heads):
    length = keep.shape[1]
    empty = ~keep.any(dim=2, keepdim=True)
    itself = torch.eye(length, dtype=torch.bool, device=keep.device)
    keep = keep | (empty & itself)
    return ~keep.repeat_interleave(heads, dim=0)


# the check
torch.manual_seed(0)
verdict = "solved"
for batch, length, heads in ((3, 4, 2), (1, 5, 4), (2, 3, 1)):
    attention = nn.MultiheadAttention(8, heads, batch_first=True)
    x = torch.randn(batch, length, 8)
    keep = torch.rand(batch, length, length) < 0.6
    keep[0, 1] = keep[-1, 2] = False  # two queries without a key
    given = keep.clone()
    mask = to_module(keep, heads)
    if not torch.equal(keep, given):
        verdict = "not yet: keep was changed in place"
        break
    try:
        settings = {"attn_mask": mask, "average_attn_weights": False}
        _, weights = attention(x, x, x, **settings)
    except RuntimeError as error:
        verdict = f"not yet: {error}"
        break
    wanted = keep.clone()
    for sample, query in (~keep.any(dim=2)).nonzero().tolist():
        wanted[sample, query, query] = True
    if not torch.equal(weights > 0, wanted[:, None].expand_as(weights)):
        verdict = f"not yet: {batch} samples, {heads} heads: wrong keys seen"
print(verdict)
