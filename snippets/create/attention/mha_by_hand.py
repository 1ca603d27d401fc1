# --8<-- [start:project]
import math

import torch
from torch import nn
from torch.nn import functional as F


def project(layer, query, key, value):
    """Return queries, keys and values: three linear maps."""
    if layer.in_proj_weight is not None:
        weights = layer.in_proj_weight.chunk(3)  # packed: all of one width
    else:
        weights = layer.q_proj_weight, layer.k_proj_weight, layer.v_proj_weight
    biases = [None, None, None]
    if layer.in_proj_bias is not None:
        biases = layer.in_proj_bias.chunk(3)
    inputs = zip((query, key, value), weights, biases, strict=True)
    return [F.linear(x, weight, bias) for x, weight, bias in inputs]


# --8<-- [end:project]
# --8<-- [start:attend]
def attend_by_hand(layer, query, key, value, hidden):
    """hidden (query, key): True where a query may not look."""
    q, k, v = project(layer, query, key, value)
    if layer.bias_k is not None:  # add_bias_kv: a learned key and value more
        k = torch.cat([k, layer.bias_k.expand(len(k), 1, -1)], dim=1)
        v = torch.cat([v, layer.bias_v.expand(len(v), 1, -1)], dim=1)
    # (batch, time, embed_dim) -> (batch, head, time, head_dim)
    cut = (layer.num_heads, -1)
    q, k, v = (x.unflatten(2, cut).transpose(1, 2) for x in (q, k, v))
    if layer.add_zero_attn:  # a key and a value of zeros more
        k = F.pad(k, (0, 0, 0, 1))
        v = F.pad(v, (0, 0, 0, 1))
    added = k.shape[2] - hidden.shape[1]
    hidden = F.pad(hidden, (0, added), value=False)  # seen by all

    scores = q @ k.transpose(2, 3) / math.sqrt(layer.head_dim)
    weights = scores.masked_fill(hidden, -math.inf).softmax(dim=3)
    heads = (weights @ v).transpose(1, 2).flatten(2)  # heads side by side
    return layer.out_proj(heads), weights


# --8<-- [end:attend]
# --8<-- [start:compare]
torch.manual_seed(0)
query = torch.randn(2, 3, 8)
hidden = torch.zeros(3, 5, dtype=torch.bool)
hidden[:, 3:] = True
for name, settings in {
    "one width": {},
    "kdim, vdim": {"kdim": 6, "vdim": 4},
    "bias=False": {"bias": False},
    "add_bias_kv": {"add_bias_kv": True},
    "add_zero_attn": {"add_zero_attn": True},
}.items():
    layer = nn.MultiheadAttention(8, 2, batch_first=True, **settings)
    key = torch.randn(2, 5, layer.kdim)
    value = torch.randn(2, 5, layer.vdim)
    ours = attend_by_hand(layer, query, key, value, hidden)
    theirs = layer(
        query,
        key,
        value,
        attn_mask=hidden,
        average_attn_weights=False,
    )
    pairs = zip(ours, theirs, strict=True)
    close = [torch.allclose(a, b, atol=1e-5) for a, b in pairs]
    print(f"{name:13} output, weights equal: {close}")
# --8<-- [end:compare]
