import torch
from saved_by_module import SavedBytes
from torch import nn
from torch.nn import functional as F


class Explicit(nn.Module):
    def forward(self, q, k, v):
        scores = q @ k.mT / q.shape[-1] ** 0.5
        return scores.softmax(dim=-1) @ v


class Fused(nn.Module):
    def forward(self, q, k, v):
        return F.scaled_dot_product_attention(q, k, v)


print("tokens  explicit     by hand    fused  by hand")
batch, heads, width = 2, 4, 16
for tokens in (64, 256, 1024):
    shape = (batch, heads, tokens, width)
    q, k, v = (torch.ones(shape, requires_grad=True) for _ in range(3))
    counted = []
    for module in (Explicit(), Fused()):
        saved = SavedBytes(module)
        with saved.hooks:
            y = module(q, k, v)
        counted.append(sum(saved.bytes.values()))
    rows = batch * heads * tokens
    explicit = 4 * (3 * rows * width + rows * tokens)  # q, k, v, weights
    fused = 4 * (4 * rows * width + rows)  # q, k, v, y, a sum for each row
    print(f"{tokens:6}  {counted[0]:8}  {explicit:10}", end="")
    print(f"  {counted[1]:7}  {fused:7}")
