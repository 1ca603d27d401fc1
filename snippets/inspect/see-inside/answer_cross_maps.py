import torch
from torch import nn


def heads_of(attention, x, part):
    weight = attention.in_proj_weight.chunk(3)[part]
    bias = attention.in_proj_bias
    bias = None if bias is None else bias.chunk(3)[part]
    x = nn.functional.linear(x, weight, bias)
    return x.unflatten(-1, (attention.num_heads, -1)).transpose(1, 2)


def cross_maps(attention, query, key, padding):
    query = heads_of(attention, query, 0)
    key = heads_of(attention, key, 1)
    scores = query @ key.transpose(2, 3) / query.shape[-1] ** 0.5
    scores = scores.masked_fill(padding[:, None, None, :], -torch.inf)
    return scores.softmax(dim=-1)


# the check
torch.manual_seed(0)
wrong = []
settings = ((1, True, 3, 3), (2, False, 4, 6), (4, True, 1, 5))
for heads, bias, queries, keys in settings:
    attention = nn.MultiheadAttention(8, heads, bias=bias, batch_first=True)
    if bias:
        nn.init.normal_(attention.in_proj_bias)
    query = torch.randn(2, queries, 8)
    key = torch.randn(2, keys, 8)
    padding = torch.arange(2 * keys).reshape(2, keys) == keys - 1
    called = {"key_padding_mask": padding, "average_attn_weights": False}
    wanted = attention(query, key, key, **called)[1]
    found = cross_maps(attention, query, key, padding)
    equal = found.shape == wanted.shape
    if not equal or not torch.allclose(found, wanted, atol=1e-5):
        wrong.append(f"other weights with {heads} heads, bias={bias}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
