import torch
from attention_formula import formulas
from costs import costs, draw
from torch import nn
from torch.nn import functional as F


class Attention(nn.Module):
    def forward(self, qkv):
        batch, tokens, width = qkv.shape
        # 3: query, key and value, each of 4 heads.
        heads = qkv.view(batch, tokens, 3, 4, width // 12).transpose(1, 3)
        q, k, v = heads.unbind(2)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return y.transpose(1, 2).reshape(batch, tokens, width // 3)


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.norm1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.attend = Attention()
        self.out = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.up = nn.Linear(width, 4 * width)
        self.gelu = nn.GELU()
        self.down = nn.Linear(4 * width, width)

    def forward(self, x):
        x = x + self.out(self.attend(self.qkv(self.norm1(x))))
        return x + self.down(self.gelu(self.up(self.norm2(x))))


x = torch.ones(4, 128, 64)
titles = ("flops", "bytes of parameters", "bytes saved for backward")
for title, parts in zip(titles, costs(Block(64), x, formulas), strict=True):
    draw(title, parts)
