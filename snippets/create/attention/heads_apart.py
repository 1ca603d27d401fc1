import torch
from torch import nn

attention = nn.MultiheadAttention(4, num_heads=2, bias=False, batch_first=True)
with torch.no_grad():  # each head compares its own half of the features
    attention.in_proj_weight.copy_(torch.eye(4).repeat(3, 1) * 3)
x = torch.tensor([[1.0, 0, 1, 0], [0, 1, 1, 0], [0, 1, 0, 1]]).unsqueeze(0)

mean = attention(x, x, x)[1][0]
heads = attention(x, x, x, average_attn_weights=False)[1][0]
print("average", tuple(mean.shape), "heads", tuple(heads.shape))
print("average is the mean:", torch.allclose(mean, heads.mean(dim=0)))
print("without:", attention(x, x, x, need_weights=False)[1])
