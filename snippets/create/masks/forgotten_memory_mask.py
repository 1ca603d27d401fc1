import torch
from torch import nn

torch.manual_seed(0)
model = nn.Transformer(8, 2, 1, 1, 16, 0.0, batch_first=True)
source = torch.randn(1, 5, 8)  # the last two are padding
target = torch.randn(1, 3, 8)
padding = torch.tensor([[False, False, False, True, True]])
future = torch.ones(3, 3, dtype=torch.bool).triu(1)
alone = model(source[:, :3], target, tgt_mask=future)

for name, masks in {
    "none": {},
    "src": {"src_key_padding_mask": padding},
    "src and memory": {
        "src_key_padding_mask": padding,
        "memory_key_padding_mask": padding,
    },
}.items():
    y = model(source, target, tgt_mask=future, **masks)
    same = torch.allclose(y, alone, atol=1e-5)
    print(f"{name:14} as without padding: {same}")
