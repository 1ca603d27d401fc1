import torch
from torch import nn

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
model = nn.Transformer(8, 2, 1, 1, 16, batch_first=True)
good = torch.zeros(2, 5, 8)
narrow = torch.zeros(2, 5, 6)
for name, call in {
    "width": lambda: attention(narrow, narrow, narrow),
    "width of key": lambda: attention(good, narrow, narrow),
    "length of value": lambda: attention(good, good, good[:, :4]),
    "four dimensions": lambda: attention(good[None], good[None], good[None]),
    "one without batch": lambda: attention(good, good[0], good[0]),
    "width of target": lambda: model(good, narrow),
    "batch of target": lambda: model(good, good[:1]),
}.items():
    try:
        call()
    except (AssertionError, RuntimeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
