import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
project = nn.Linear(8, 3 * 8)
x = torch.randn(1, 5, 8)


def heads(x):
    """Return queries, keys and values, each (batch, head, time, 4)."""
    parts = project(x).chunk(3, dim=2)
    return [part.unflatten(2, (2, 4)).transpose(1, 2) for part in parts]


q, k, v = heads(x)
whole = scaled_dot_product_attention(q, k, v, is_causal=True)

keys = torch.empty(1, 2, 0, 4)
values = torch.empty(1, 2, 0, 4)
for step in range(5):
    q, k, v = heads(x[:, step : step + 1])  # the newest token alone
    keys = torch.cat([keys, k], dim=2)
    values = torch.cat([values, v], dim=2)
    wanted = whole[:, :, step : step + 1]
    print(f"token {step}, keys {keys.shape[2]}", end="")
    for is_causal in (False, True):
        row = scaled_dot_product_attention(q, keys, values, is_causal=is_causal)
        close = torch.allclose(row, wanted, atol=1e-5)
        print(f"  is_causal={is_causal}: {close!s:5}", end="")
    print()
