import torch
from torch import nn

torch.manual_seed(0)
heads = 2
x = torch.randn(3, 4, 8)
attention = nn.MultiheadAttention(8, heads, batch_first=True)
masks = torch.zeros(3, 4, 4, dtype=torch.bool)  # one for each sample
for sample in range(3):
    masks[sample, :, sample + 1] = True  # each hides another key

for name, expanded in {
    "repeat_interleave": masks.repeat_interleave(heads, dim=0),
    "repeat": masks.repeat(heads, 1, 1),
}.items():
    weights = attention(x, x, x, attn_mask=expanded)[1]
    obeyed = [not weights[i][masks[i]].any() for i in range(3)]
    print(f"{name:17} {tuple(expanded.shape)} obeyed: {obeyed}")
