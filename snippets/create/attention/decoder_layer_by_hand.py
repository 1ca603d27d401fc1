import torch
from torch import nn


def decode(layer, target, memory, hidden=None, padding=None):
    """hidden: target mask, True hides; padding: True hides in memory."""

    def look_at_itself(x):
        out, _ = layer.self_attn(x, x, x, attn_mask=hidden)
        return layer.dropout1(out)

    def look_at_memory(x):
        out, _ = layer.multihead_attn(x, memory, memory, padding)
        return layer.dropout2(out)

    def feed_forward(x):
        out = layer.dropout(layer.activation(layer.linear1(x)))
        return layer.dropout3(layer.linear2(out))

    x = target
    for norm, block in (
        (layer.norm1, look_at_itself),
        (layer.norm2, look_at_memory),
        (layer.norm3, feed_forward),
    ):
        x = x + block(norm(x)) if layer.norm_first else norm(x + block(x))
    return x


torch.manual_seed(0)
target = torch.randn(2, 4, 8)
memory = torch.randn(2, 6, 8)  # what the encoder gave
future = torch.ones(4, 4, dtype=torch.bool).triu(1)
for norm_first in (False, True):
    layer = nn.TransformerDecoderLayer(
        8, 2, 32, dropout=0.0, batch_first=True, norm_first=norm_first
    )
    expected = layer(target, memory, tgt_mask=future)
    output = decode(layer, target, memory, future)
    print(norm_first, torch.allclose(output, expected, atol=1e-5))
