import torch
from checks import check_causal, run
from torch import nn

torch.manual_seed(0)


class Encoder(nn.Module):
    def __init__(self, *, pass_mask):
        super().__init__()
        self.layer = nn.TransformerEncoderLayer(4, 2, 8, batch_first=True)
        self.pass_mask = pass_mask

    def forward(self, x):
        make = nn.Transformer.generate_square_subsequent_mask
        mask = make(x.shape[1]) if self.pass_mask else None
        return self.layer(x, src_mask=mask, is_causal=True)


x = torch.randn(2, 5, 4)
with torch.no_grad():
    run(check_causal, Encoder(pass_mask=True).eval(), x)
    run(check_causal, Encoder(pass_mask=False).eval(), x)
