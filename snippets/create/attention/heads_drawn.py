import torch
from torch import nn

attention = nn.MultiheadAttention(4, num_heads=2, bias=False, batch_first=True)
with torch.no_grad():  # each head compares its own half of the features
    attention.in_proj_weight.copy_(torch.eye(4).repeat(3, 1) * 2)
x = torch.tensor([[1.0, 0, 1, 0], [0, 1, 1, 0], [0, 1, 0, 1]]).unsqueeze(0)

heads = attention(x, x, x, average_attn_weights=False)[1][0]
mean = attention(x, x, x)[1][0]
maps = {"head 0": heads[0], "head 1": heads[1], "average": mean}
print("weights in percent  key 0  key 1  key 2")
for name, weights in maps.items():
    for query, row in enumerate((weights * 100).round().int().tolist()):
        cells = "".join(f"  {cell:5}" for cell in row)
        print(f"{f'{name} query {query}':18}{cells}")
