import warnings

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 4, 8)
attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
padding = torch.tensor([[False] * 4, [False, False, True, True]])
future = torch.ones(4, 4, dtype=torch.bool).triu(1)
square = nn.Transformer.generate_square_subsequent_mask(4)

outputs = []
for name, mask in {"float and bool": square, "both bool": future}.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        y, _ = attention(x, x, x, key_padding_mask=padding, attn_mask=mask)
    outputs.append(y)
    messages = {str(warning.message) for warning in caught}
    print(f"{name}:", *(messages or ["no warning"]))
print("equal:", torch.equal(*outputs))
