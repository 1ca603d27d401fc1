import torch
from table import table
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 7, 8)  # (sample, time, feature)
y = torch.randn(4, 7, 8)
step = torch.randn(4, 8)
first = {"batch_first": True}
transformer = {"nhead": 2, "dim_feedforward": 16, "batch_first": True}
encoder_layer = nn.TransformerEncoderLayer(8, **transformer)
decoder_layer = nn.TransformerDecoderLayer(8, **transformer)
print(
    table(
        [nn.RNN(8, 8, **first), x, 1],
        [nn.GRU(8, 8, **first), x, 1],
        [nn.LSTM(8, 8, **first), x, 1],
        [nn.GRU(8, 8, bidirectional=True, **first), x, 1],
        [nn.RNNCell(8, 4), step, None],
        [nn.GRUCell(8, 4), step, None],
        [nn.LSTMCell(8, 4), step, None],
        [nn.MultiheadAttention(8, 2, **first), x, y, y, 1],
        [encoder_layer, x, 1],
        [decoder_layer, x, y, 1],
        [nn.TransformerEncoder(encoder_layer, 2), x, 1],
        [nn.TransformerDecoder(decoder_layer, 2), x, y, 1],
        [nn.Transformer(8, **transformer), x, y, 1],
    )
)
