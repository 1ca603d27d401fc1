import torch
from torch import nn


def equal(layers):
    first, second = layers[0].state_dict(), layers[1].state_dict()
    return all(torch.equal(first[name], second[name]) for name in first)


torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
encoder = nn.TransformerEncoder(layer, num_layers=2)
decoder = nn.TransformerDecoder(
    nn.TransformerDecoderLayer(8, 2, 16, batch_first=True), num_layers=2
)
whole = nn.Transformer(8, 2, 2, 2, 16, batch_first=True)
print("TransformerEncoder:", equal(encoder.layers))
print("TransformerDecoder:", equal(decoder.layers))
print("Transformer:       ", equal(whole.encoder.layers))
print("the given one is in it:", layer in list(encoder.layers))

for parameter in encoder.parameters():
    if parameter.dim() > 1:  # as nn.Transformer does
        nn.init.xavier_uniform_(parameter)
print("drawn anew:        ", equal(encoder.layers))
