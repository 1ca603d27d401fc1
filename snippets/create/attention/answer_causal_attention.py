import torch
from torch import nn
from torch.nn import functional as F


class CausalAttention(nn.Module):
    def __init__(self, layer, dropout):
        super().__init__()
        self.layer = layer
        self.dropout = dropout

    def forward(self, x):
        layer = self.layer
        three = F.linear(x, layer.in_proj_weight, layer.in_proj_bias)
        three = three.unflatten(2, (3, layer.num_heads, -1))
        q, k, v = three.permute(2, 0, 3, 1, 4)  # (batch, head, time, feature)
        p = self.dropout if self.training else 0.0
        y = F.scaled_dot_product_attention(q, k, v, None, p, is_causal=True)
        return layer.out_proj(y.transpose(1, 2).flatten(2))


# the check
verdict = "solved"
cases = ((8, 2, 5, 0.5), (6, 3, 1, 0.9), (12, 1, 9, 0.2))
for features, heads, length, p in cases:
    torch.manual_seed(0)
    layer = nn.MultiheadAttention(features, heads, p, batch_first=True)
    nn.init.normal_(layer.in_proj_bias)
    nn.init.normal_(layer.out_proj.bias)
    ours = CausalAttention(layer, dropout=p)
    x = torch.randn(3, length, features)
    future = torch.ones(length, length, dtype=torch.bool).triu(1)
    for training in (True, False):
        ours.train(training)  # its layer as well
        torch.manual_seed(1)
        wanted, _ = layer(x, x, x, attn_mask=future, need_weights=False)
        torch.manual_seed(1)  # the same dropout
        if not torch.allclose(ours(x), wanted, atol=1e-5):
            verdict = f"not yet: {length} tokens, training={training}"
print(verdict)
