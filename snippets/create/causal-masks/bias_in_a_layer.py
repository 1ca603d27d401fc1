import torch
from torch import nn
from torch.nn.attention.bias import causal_lower_right

torch.manual_seed(0)
attention = nn.MultiheadAttention(8, 2, batch_first=True)  # two heads
hidden = torch.ones(4, 4, dtype=torch.bool).triu(1)
bias = causal_lower_right(4, 4)
print("shape of the bias:", tuple(bias.shape))

for batch in (1, 3):
    x = torch.randn(batch, 4, 8)
    wanted, _ = attention(x, x, x, attn_mask=hidden)
    try:
        y, _ = attention(x, x, x, attn_mask=bias)
        print(f"batch of {batch}: causal: {torch.allclose(y, wanted)}")
    except RuntimeError as error:
        print(f"batch of {batch}: RuntimeError: {error}")
