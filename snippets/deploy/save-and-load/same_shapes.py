import torch
from torch import nn

torch.manual_seed(0)
saved = nn.MultiheadAttention(8, num_heads=4)
x = torch.randn(5, 8)

for heads in [4, 2]:
    model = nn.MultiheadAttention(8, num_heads=heads)
    print(f"{heads} heads:", model.load_state_dict(saved.state_dict()))
    same = torch.allclose(model(x, x, x)[0], saved(x, x, x)[0])
    print("  same output:", same)
