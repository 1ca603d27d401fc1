import torch
from table import table
from torch import nn

torch.manual_seed(0)
source = torch.randn(2, 7, 8)  # 2 sequences of 7 tokens, 8 features each
target = torch.randn(2, 5, 8)
settings = {"nhead": 2, "dim_feedforward": 16, "batch_first": True}
encoder_layer = nn.TransformerEncoderLayer(8, **settings)
decoder_layer = nn.TransformerDecoderLayer(8, **settings)
attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
print(
    table(
        [attention, target, source, source],
        [encoder_layer, source],
        [decoder_layer, target, source],
        [nn.TransformerEncoder(encoder_layer, num_layers=2), source],
        [nn.TransformerDecoder(decoder_layer, num_layers=2), target, source],
        [nn.Transformer(8, **settings), source, target],
    )
)
