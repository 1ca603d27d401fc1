import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention


class AlwaysDrops(nn.Module):
    dropout = 0.5

    def forward(self, x):
        return scaled_dot_product_attention(x, x, x, dropout_p=self.dropout)


class FollowsTheMode(AlwaysDrops):
    def forward(self, x):
        dropout = self.dropout if self.training else 0.0
        return scaled_dot_product_attention(x, x, x, dropout_p=dropout)


torch.manual_seed(0)
x = torch.randn(1, 4, 8)
for model in (AlwaysDrops().eval(), FollowsTheMode().eval()):
    print(type(model).__name__, torch.equal(model(x), model(x)))

attention = nn.MultiheadAttention(8, 2, dropout=0.5, batch_first=True)
for mode in (True, False):
    attention.train(mode)
    output, weights = attention(x, x, x)
    rows = [f"{row:.2f}" for row in weights.sum(dim=2)[0].tolist()]
    print(f"MultiheadAttention training={mode!s:5} rows sum to", *rows)
