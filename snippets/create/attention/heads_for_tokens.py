import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(2, 5, 4, 8)  # (batch, time, head, features)
changed = x.clone()
changed[:, 0] = 0  # another first token


def head_first(x):
    x = x.transpose(1, 2)  # (batch, head, time, features)
    return scaled_dot_product_attention(x, x, x).transpose(1, 2)


def as_it_is(x):
    return scaled_dot_product_attention(x, x, x)


for attend in (as_it_is, head_first):
    y = attend(x)
    moved = not torch.allclose(y[:, 1], attend(changed)[:, 1])
    print(f"{attend.__name__:10} {tuple(y.shape)}", end=" ")
    print("the second token depends on the first:", moved)
