import torch
from torch import nn

calls: list[str] = []
attention = nn.MultiheadAttention(embed_dim=4, num_heads=2)
for module in attention.modules():
    module.register_forward_hook(
        lambda module, args, y: calls.append(type(module).__name__),
    )

x = torch.zeros(5, 1, 4)  # (length, batch, embed_dim)
attention(x, x, x)
print("modules:", [type(m).__name__ for m in attention.modules()])
print("hooks called:", calls)
