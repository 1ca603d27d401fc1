import torch
from checks import check_causal, run
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)


class Attention(nn.Module):
    """Attention to itself; True in the mask keeps a key."""

    def __init__(self, keep):
        super().__init__()
        self.keep = nn.Buffer(keep)
        self.project = nn.Linear(4, 12)

    def forward(self, x):
        q, k, v = self.project(x).chunk(3, dim=-1)
        return scaled_dot_product_attention(q, k, v, attn_mask=self.keep)


x = torch.randn(2, 5, 4)
ones = torch.ones(5, 5, dtype=torch.bool)
for name, keep in {
    "tril": ones.tril(),
    "triu(1)": ones.triu(diagonal=1),
    "all ones": ones,
    "tril(1)": ones.tril(diagonal=1),
}.items():
    print(name, end=": ")
    run(check_causal, Attention(keep), x)
