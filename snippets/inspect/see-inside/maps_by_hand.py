import torch
from torch import nn
from torch.nn import functional as F


def weights_by_hand(attention, x, hidden=None, average=True):
    both = F.linear(x, attention.in_proj_weight, attention.in_proj_bias)
    query, key, _ = both.unflatten(-1, (3, attention.num_heads, -1)).unbind(2)
    query = query.transpose(1, 2)  # (batch, heads, queries, width of a head)
    key = key.transpose(1, 2)
    scores = query @ key.transpose(2, 3) / query.shape[-1] ** 0.5
    if hidden is not None:
        scores = scores.masked_fill(hidden, -torch.inf)
    weights = scores.softmax(dim=-1)
    return weights.mean(dim=1) if average else weights


torch.manual_seed(0)
attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(3, 5, 8)
_, mean = attention(x, x, x)
_, heads = attention(x, x, x, average_attn_weights=False)
_, none = attention(x, x, x, need_weights=False)
print(tuple(mean.shape), tuple(heads.shape), none)
print(torch.allclose(weights_by_hand(attention, x), mean, atol=1e-6))
by_head = weights_by_hand(attention, x, average=False)
print(torch.allclose(by_head, heads, atol=1e-6))
