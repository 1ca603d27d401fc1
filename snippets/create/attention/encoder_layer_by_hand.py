# --8<-- [start:parts]
import torch
from torch import nn
from torch.nn import functional as F


class EncoderParts(nn.Module):
    def __init__(
        self,
        d_model,
        nhead,
        dim_feedforward=2048,
        dropout=0.1,
        activation=F.relu,
        layer_norm_eps=1e-5,
        norm_first=False,
        bias=True,
    ):
        super().__init__()
        self.self_attn = nn.MultiheadAttention(
            d_model,
            nhead,
            dropout,
            bias,
            batch_first=True,
        )
        self.linear1 = nn.Linear(d_model, dim_feedforward, bias)
        self.dropout = nn.Dropout(dropout)
        self.linear2 = nn.Linear(dim_feedforward, d_model, bias)
        self.norm1 = nn.LayerNorm(d_model, layer_norm_eps, bias=bias)
        self.norm2 = nn.LayerNorm(d_model, layer_norm_eps, bias=bias)
        self.dropout1 = nn.Dropout(dropout)
        self.dropout2 = nn.Dropout(dropout)
        self.activation = activation
        self.norm_first = norm_first


# --8<-- [end:parts]
# --8<-- [start:forward]
class EncoderLayerByHand(EncoderParts):
    def attend(self, x, mask, padding):
        output, _ = self.self_attn(
            x,
            x,
            x,
            attn_mask=mask,
            key_padding_mask=padding,
            need_weights=False,
        )
        return self.dropout1(output)

    def feed_forward(self, x):
        hidden = self.dropout(self.activation(self.linear1(x)))
        return self.dropout2(self.linear2(hidden))

    def forward(self, x, mask=None, padding=None):
        if self.norm_first:
            x = x + self.attend(self.norm1(x), mask, padding)
            return x + self.feed_forward(self.norm2(x))
        x = self.norm1(x + self.attend(x, mask, padding))
        return self.norm2(x + self.feed_forward(x))


# --8<-- [end:forward]
# --8<-- [start:compare]
x = torch.randn(2, 5, 8)
for settings in ({}, {"norm_first": True}, {"activation": F.gelu}):
    ours = EncoderLayerByHand(8, 2, 32, **settings)
    theirs = nn.TransformerEncoderLayer(8, 2, 32, batch_first=True, **settings)
    ours.load_state_dict(theirs.state_dict())
    torch.manual_seed(0)  # the same dropout
    output = ours(x)
    torch.manual_seed(0)
    print(settings, torch.allclose(output, theirs(x), atol=1e-5))
# --8<-- [end:compare]
