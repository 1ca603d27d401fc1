import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 8)
attention = nn.MultiheadAttention(8, 2, dropout=0.5, batch_first=True)
lstm = nn.LSTM(8, 8, num_layers=2, dropout=0.5, batch_first=True)
sdpa = nn.functional.scaled_dot_product_attention


def is_random(call):
    return not torch.equal(call(), call())


for name, layer, call in [
    ("attention", attention, lambda: attention(x, x, x)[0]),
    ("LSTM", lstm, lambda: lstm(x)[0]),
    ("SDPA", nn.Identity(), lambda: sdpa(x, x, x, dropout_p=0.5)),
]:
    inside = sum(isinstance(m, nn.Dropout) for m in layer.modules())
    print(f"{name:9} train: random {is_random(call)}", end=", ")
    layer.eval()
    print(f"eval: random {is_random(call)}, nn.Dropout inside: {inside}")
