import torch
from torch import nn

calls: list[str] = []


def record(module, args, output):
    calls.append(type(module).__name__)


attention = nn.MultiheadAttention(embed_dim=4, num_heads=2)
for module in attention.modules():
    module.register_forward_hook(record)

x = torch.zeros(5, 1, 4)  # (length, batch, embed_dim)
attention(x, x, x)
print("modules:", [type(module).__name__ for module in attention.modules()])
print("hooks called:", calls)
