import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 3, 8)
hidden = torch.zeros(3, 3, dtype=torch.bool)
hidden[0] = True  # the first query may look at no key
for setting in ({}, {"add_zero_attn": True}, {"add_bias_kv": True}):
    attention = nn.MultiheadAttention(8, 2, batch_first=True, **setting)
    output, weights = attention(x, x, x, attn_mask=hidden)
    row = [f"{weight:.2f}" for weight in weights[0, 0].tolist()]
    name = next(iter(setting), "default")
    print(f"{name:14}", *row, " output finite:", end=" ")
    print(output[0, 0].isfinite().all().item())
