from torch import nn


def heads():
    return nn.MultiheadAttention(embed_dim=10, num_heads=4)


def no_heads():
    return nn.MultiheadAttention(embed_dim=8, num_heads=0)


def activation():
    return nn.TransformerEncoderLayer(8, nhead=2, activation="silu")


def heads_of_a_layer():
    return nn.TransformerDecoderLayer(10, nhead=4)


for make in (heads, no_heads, activation, heads_of_a_layer):
    try:
        make()
    except (AssertionError, ValueError, RuntimeError) as error:
        print(f"{make.__name__}: {type(error).__name__}: {error}")
