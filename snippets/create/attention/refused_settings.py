from torch import nn

for name, make in {
    "heads": lambda: nn.MultiheadAttention(embed_dim=10, num_heads=4),
    "no heads": lambda: nn.MultiheadAttention(embed_dim=8, num_heads=0),
    "activation": lambda: nn.TransformerEncoderLayer(8, 2, activation="silu"),
    "heads of a layer": lambda: nn.TransformerDecoderLayer(10, nhead=4),
}.items():
    try:
        make()
    except (AssertionError, ValueError, RuntimeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
