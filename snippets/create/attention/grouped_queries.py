import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q = torch.randn(1, 4, 3, 8)  # four heads of queries
k = torch.randn(1, 2, 3, 8)  # two heads of keys
v = torch.randn(1, 2, 3, 8)

grouped = scaled_dot_product_attention(q, k, v, enable_gqa=True)
for name, order in {
    "repeat_interleave: 0 0 1 1": [0, 0, 1, 1],
    "repeat:            0 1 0 1": [0, 1, 0, 1],
}.items():
    by_hand = scaled_dot_product_attention(q, k[:, order], v[:, order])
    print(name, torch.allclose(grouped, by_hand, atol=1e-6))

try:
    scaled_dot_product_attention(q, k, v)
except RuntimeError as error:
    print("RuntimeError:", error)
