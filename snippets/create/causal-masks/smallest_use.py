import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(8, 2, dropout=0.0, batch_first=True)
x = torch.randn(1, 4, 8)  # (batch, time, features)
changed = x.clone()
changed[:, -1] = 0  # another last token

future = torch.ones(4, 4, dtype=torch.bool).triu(1)  # True hides
for name, mask in {"no mask": None, "causal mask": future}.items():
    before = layer(x, src_mask=mask)[:, :-1]
    after = layer(changed, src_mask=mask)[:, :-1]
    moved = not torch.allclose(before, after, atol=1e-6)
    print(f"{name:11} an earlier output moves: {moved}")
